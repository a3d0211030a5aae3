import { expect, it } from "vitest";

import { figures, sentences } from "./real-content.ts";

/** Where the text states sums without a hedge: two awards, three sums. */
const WITHOUT_HEDGE = ["m14-s2", "m15-s3"];

it.each(figures.filter(({ figure }) => figure.bound === "at-most"))(
  "$figure.id quotes its hedge with its value",
  ({ figure }) => {
    expect(figure.quote.zh).toMatch(/最高|不超过|提高资助比例至/);
    expect(figure.quote.en).toMatch(/up to|not more than|raised to/);
  },
);

it.each(figures.filter(({ figure }) => figure.bound === "exact"))(
  "$figure.id is exact: nothing in its words limits it",
  ({ figure }) => {
    expect(figure.quote.zh).not.toMatch(/最高|不超过|不少于|至少/);
    expect(figure.quote.en).not.toMatch(/up to|more than|at least|at most/);
  },
);

it.each(WITHOUT_HEDGE)("%s has no hedge in either language", (id) => {
  const sentence = sentences.find((each) => each.id === id);
  expect(sentence?.zh).not.toMatch(/最高|不超过/);
  expect(sentence?.en).not.toMatch(/up to|not more than|at most|maximum/i);
  const sums = sentence?.figures.filter(({ value }) => value.kind === "money");
  expect(sums?.map(({ bound }) => bound)).not.toContain("at-most");
});

it("only these sums have none: every other sum in yuan is a ceiling", () => {
  const bare = figures
    .filter(
      ({ figure: { value, bound } }) =>
        value.kind === "money" && bound !== "at-most",
    )
    .map(({ sentence }) => sentence.id);
  expect([...new Set(bare)]).toEqual(WITHOUT_HEDGE);
});
