import { describe, expect, it } from "vitest";

import { llmsText } from "../../../src/exports/markdown/llms-text.ts";
import {
  policyTwins,
  sharedTwins,
} from "../../../src/exports/markdown/twins.ts";
import { SITES, viewsOf } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

describe.each(SITES)("llms.txt, of %s", (_, content) => {
  const views = viewsOf(content);
  const text = unescaped(llmsText(views));
  const links = [...text.matchAll(/\[([^\n]*)\]\((\S*\/index\.md)\)/g)].map(
    ([, title, address]) => [title, address],
  );
  const isOne = content.policies.length === 1;

  it("names each page by its own title, the front once, and no term", () => {
    const expected = views.flatMap((view) => {
      const isFirst = view.policy === content.policies[0];
      return [...policyTwins(view), ...(isFirst ? sharedTwins(view) : [])]
        .filter(({ path }) => path !== "" || !isOne)
        .map(({ title, path }) => [
          title,
          `https://example.org/x/${view.locale}/${path}index.md`,
        ]);
    });
    expect([...links].sort()).toEqual([...expected].sort());
  });

  it("says where terms are found, and how an address asks", () => {
    for (const { locale } of views)
      for (const address of [
        "glossary/{id}/index.md",
        "search/?q=",
        "check/?q=",
      ])
        expect(text).toContain(
          `\`https://example.org/x/${locale}/${address}\``,
        );
  });
});
