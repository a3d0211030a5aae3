import { describe, expect, it } from "vitest";

import { finderStyles } from "../../../src/domain/finder/finder-styles.ts";

const say = (en: string) => ({ zh: en, en });
const questions = [
  {
    id: "who",
    options: [
      { id: "shop", label: say("a shop") },
      { id: "school", label: say("a school"), named: say("schools") },
    ],
  },
  { id: "what", options: [{ id: "lend", label: say("lend") }] },
];
const css = finderStyles(questions);

describe("the rules of the finder without script", () => {
  it("leave out the rows that a choice does not fit, option by option", () => {
    for (const [question, option, place] of [
      ["who", "shop", 1],
      ["who", "school", 2],
      ["what", "lend", 1],
    ] as const)
      expect(css).toContain(
        `.finder:has([name="${question}"][value="${option}"]:checked) [data-${question}]:not([data-${question}~="${String(place)}"])`,
      );
  });

  it("let the first question give the reason, so its rules come last", () => {
    expect(css.indexOf("--by-who:block")).toBeGreaterThan(
      css.indexOf("--by-what:block"),
    );
  });

  it("follow a script in rules of their own, which no unknown selector drops", () => {
    expect(css).toContain('}[data-left-out="who"]{');
    expect(css).toContain("[data-named].is-named{");
  });

  it("mark whom a measure names only for options that can be named", () => {
    expect(css).toContain(':checked) [data-named="school"]{');
    expect(css).not.toContain('[data-named="shop"]');
  });

  it("leave the rows whole on paper", () => {
    expect(css.startsWith("@media screen{")).toBe(true);
    expect(
      css.endsWith('.left-out [data-by="what"]{display:var(--by-what,none)}'),
    ).toBe(true);
  });
});
