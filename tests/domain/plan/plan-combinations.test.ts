import { describe, expect, it } from "vitest";

import { total } from "./plan-link.ts";
import type { Case } from "../../oracle/reference-engine.ts";
import {
  planProject,
  type ProjectFacts,
} from "../../oracle/reference-planner.ts";

/** What a link says of its items, and the same for the second planner. */
const ITEMS: Readonly<Record<string, readonly Case[]>> = {
  "item=m12-new:40000000": [{ benefit: "m12-new", amount: 40_000_000_00n }],
  "item=m12-new:40000000&item=m02-training:20000000:startup": [
    { benefit: "m12-new", amount: 40_000_000_00n },
    { benefit: "m02-training", amount: 20_000_000_00n, variant: "startup" },
  ],
  "item=m05-benchmark": [{ benefit: "m05-benchmark" }],
  "item=m05-benchmark&item=m06-product": [
    { benefit: "m05-benchmark" },
    { benefit: "m06-product" },
  ],
  "item=m09-basic::key": [{ benefit: "m09-basic", level: "key" }],
  "item=m12-national:1000000": [
    { benefit: "m12-national", amount: 1_000_000_00n },
  ],
  "item=m14-park": [{ benefit: "m14-park" }],
  "item=m14-rent:20000": [{ benefit: "m14-rent", rent: 20_000_00n }],
  "item=m14-rent:20000:12": [
    { benefit: "m14-rent", rent: 20_000_00n, months: 12 },
  ],
  "item=m15-returnee:12": [{ benefit: "m15-returnee", months: 12 }],
  "item=m15-returnee:49": [{ benefit: "m15-returnee", months: 49 }],
  "item=m15-returnee:5&item=m14-park": [
    { benefit: "m15-returnee", months: 5 },
    { benefit: "m14-park" },
  ],
};

/** Each answer as it may stand in a link; left out is `undefined`. */
const WORDS = [undefined, "yes", "no", "unknown"] as const;
const AUDITED = [undefined, 0n, 1_000_000_00n, 100_000_000_00n] as const;
const PRIOR = [undefined, 0n, 999_999_99n] as const;

const combinations = WORDS.flatMap((outside) =>
  AUDITED.flatMap((audited) =>
    PRIOR.flatMap((prior) =>
      WORDS.map((sameKind) => ({ outside, audited, prior, sameKind })),
    ),
  ),
);
type Combination = (typeof combinations)[number];

describe("each combination of answers in a plan's link", () => {
  it("is among 192", () => {
    expect(combinations).toHaveLength(192);
  });

  it.each(Object.entries(ITEMS))(
    "with %s gives what the second planner gives",
    (items, cases) => {
      for (const said of combinations) {
        const link = `plan&${items}${queryOf(said)}`;
        expect([link, inOtherWords(total(link))]).toEqual([
          link,
          planProject(cases, factsOf(said, cases)),
        ]);
      }
    },
  );

  it("with an answer for each of two items does so too", () => {
    const link =
      "plan&item=m12-new:40000000&item=m02-training:20000000:startup";
    const cases = ITEMS[link.replace("plan&", "")] ?? [];
    const said = { outside: "no", audited: undefined, prior: 0n } as const;
    const words = ["yes", "no", "unknown"] as const;
    for (const one of words)
      for (const other of words) {
        const asked = `${link}&outside=no&same-kind=${one},${other}`;
        expect([asked, inOtherWords(total(asked))]).toEqual([
          asked,
          planProject(cases, { ...said, sameKind: [one, other] }),
        ]);
      }
  });
});

function queryOf({ outside, audited, prior, sameKind }: Combination): string {
  return Object.entries({
    outside,
    audited: yuan(audited),
    prior: yuan(prior),
    "same-kind": sameKind,
  })
    .map(([name, value]) => (value === undefined ? "" : `&${name}=${value}`))
    .join("");
}

/** Left out is not known; money that nobody mentions was not given. */
function factsOf(said: Combination, cases: readonly Case[]): ProjectFacts {
  const { outside = "unknown", sameKind = "unknown" } = said;
  return {
    outside,
    sameKind: cases.map(() => sameKind),
    audited: said.audited,
    prior: said.prior ?? 0n,
  };
}

function yuan(fen: bigint | undefined): string | undefined {
  if (fen === undefined) return undefined;
  return `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;
}

/** A link's total in the words of the second planner. */
function inOtherWords(answer: string): string {
  return answer
    .replace(/^undetermined (\d+) (\d+)$/, "open between $1 and $2")
    .replace(/^ceiling/, "at most")
    .replace(/^fixed/, "exactly")
    .replace(/^choice/, "one of, at most")
    .replace("invalid audited:empty", "the audited investment is missing")
    .replace("ineligible", "excluded");
}
