import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/assess.ts";
import type { ExpectedResult } from "../../src/domain/benefit.ts";
import { parseMoney } from "../../src/domain/parse-money.ts";
import { benefits } from "./real-content.ts";

const cases = benefits.flatMap(({ benefit }) =>
  benefit.examples.map(({ given, result }) => ({
    benefit,
    given,
    result,
    title: `${benefit.id} with ${JSON.stringify(given)}`,
  })),
);

describe("the calculator answers what the page prints:", () => {
  it.each(cases)("$title", ({ benefit, given, result }) => {
    expect(assess(benefit, given)).toMatchObject(inFen(result));
  });
});

const shared = benefits.flatMap(({ benefit }) =>
  benefit.kind === "cost-share" && benefit.rate ? [benefit] : [],
);

describe("worked examples of a shared cost", () => {
  it.each(shared)("of $id stand on both sides of its break-even", (benefit) => {
    const usual = benefit.examples.filter(({ given }) => !given.variant);
    const limits = usual.map(({ result }) =>
      result.kind === "ceiling" ? result.limit : result.kind,
    );
    expect(limits).toContain("rate");
    expect(limits).toContain("cap");
  });

  it.each(shared)(
    "of $id stand at its break-even, or one fen on either side of it",
    (benefit) => {
      const isMet = benefit.examples.some(
        ({ result }) => result.kind === "ceiling" && result.limit === "both",
      );
      const fens = benefit.examples
        .filter(({ given }) => !given.variant)
        .map(({ given }) => fen(given.amount ?? ""));
      const isStraddled = fens.some((one) => fens.includes(one + 1n));
      expect(isMet || isStraddled).toBe(true);
    },
  );
});

/** The same with its sums in fen, as results have them. */
function inFen(result: ExpectedResult): object {
  switch (result.kind) {
    case "ceiling":
      return { kind: "ceiling", fen: fen(result.yuan), limit: result.limit };
    case "fixed":
      return { kind: "fixed", fen: fen(result.yuan) };
    case "choice":
      return { kind: "choice", fens: result.yuan.map(fen) };
    case "ineligible":
      return result;
    case "undetermined":
      return {
        kind: "undetermined",
        atLeast: fen(result.atLeast),
        atMost: fen(result.atMost),
      };
    default:
      return result satisfies never;
  }
}

function fen(yuan: string): bigint {
  const parsed = parseMoney(yuan);
  if (!("fen" in parsed)) throw new Error(`${yuan} is no sum`);
  return parsed.fen;
}
