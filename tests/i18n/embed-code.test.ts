import { expect, it } from "vitest";

import { embedCode } from "../../src/i18n/embed-code.ts";

const choice = {
  address: "https://site.example/embed/en/policy/m99-s1/",
  title: 'A "name" <of> it & more',
  lang: "zh",
  theme: "dark",
};

it("asks the frame for a language and a theme, and for nothing unasked", () => {
  expect(embedCode(choice)).toContain(
    'src="https://site.example/embed/en/policy/m99-s1/?lang=zh&amp;theme=dark"',
  );
  expect(embedCode({ ...choice, lang: "", theme: "" })).toContain(
    'src="https://site.example/embed/en/policy/m99-s1/" ',
  );
});

it("lets no name end its attribute, and holds no style", () => {
  const code = embedCode(choice);
  expect(code).toContain('title="A &quot;name&quot; &lt;of> it &amp; more"');
  expect(code).not.toContain("style=");
});
