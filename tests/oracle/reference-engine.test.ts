import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { assess } from "../../src/domain/benefit/assess.ts";
import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Result } from "../../src/domain/benefit/result.ts";
import { readContentBenefits } from "../domain/benefit/content-benefits.ts";
import {
  BENEFIT_IDS,
  readSentence,
  type Answer,
  type Case,
} from "./reference-engine.ts";
import { inputsOf } from "./type-case.ts";

const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);

describe("the engine on the content and a second one written from the text", () => {
  it("give amounts for the same benefits", () => {
    const counted = [...benefits.values()].filter(
      ({ kind }) => kind !== "in-kind",
    );
    expect(counted.map(({ id }) => id).sort()).toEqual([...BENEFIT_IDS].sort());
    expect(BENEFIT_IDS).toHaveLength(23);
  });

  it("agree on 100,000 random cases", () => {
    fc.assert(
      fc.property(cases(), (of) => {
        const benefit = benefits.get(of.benefit);
        return (
          benefit !== undefined &&
          answerOf(assess(ruleOf(benefit), inputsOf(of))) === readSentence(of)
        );
      }),
      { numRuns: 100_000 },
    );
  });

  it("agree on every fen around each break-even", () => {
    for (const benefit of benefits.values())
      for (const of of casesAroundBreakEvens(benefit))
        expect([of, answerOf(assess(ruleOf(benefit), inputsOf(of)))]).toEqual([
          of,
          readSentence(of),
        ]);
  });
});

/** Yuan at which some cap is reached, rounded down. */
const CORNERS = [
  6_000_000n,
  6_666_666n,
  16_666_666n,
  20_000_000n,
  40_000_000n,
  60_000_000n,
] as const;

function cases(): fc.Arbitrary<Case> {
  const near = fc
    .tuple(fc.constantFrom(...CORNERS), fc.bigInt({ min: -200n, max: 200n }))
    .map(([yuan, fen]) => yuan * 100n + fen);
  const sum = fc.oneof(
    near,
    fc.bigInt({ min: 0n, max: 10n ** 10n }),
    fc.bigInt({ min: 0n, max: 10n ** 17n }),
  );
  return fc
    .record({
      benefit: fc.constantFrom(...BENEFIT_IDS),
      amount: sum,
      variant: fc.constantFrom("", "startup"),
      level: fc.constantFrom("major", "key", "general"),
      months: fc.integer({ min: 0, max: 60 }),
      rent: sum,
      isWithoutMonths: fc.boolean(),
    })
    .map(({ isWithoutMonths, variant, months, ...rest }) => ({
      ...rest,
      ...(variant && rest.benefit === "m02-training" && { variant }),
      ...(!(isWithoutMonths && rest.benefit === "m14-rent") && { months }),
    }));
}

function casesAroundBreakEvens({ id }: Benefit): readonly Case[] {
  if (!BENEFIT_IDS.includes(id)) return [];
  const variants = id === "m02-training" ? [{}, { variant: "startup" }] : [{}];
  return CORNERS.flatMap((yuan) =>
    Array.from({ length: 200 }, (_, n) => yuan * 100n + BigInt(n - 50)),
  ).flatMap((amount) =>
    variants.map((variant) => ({
      benefit: id,
      amount,
      level: "key",
      months: Number(amount % 60n),
      rent: amount,
      ...variant,
    })),
  );
}

/** A result in the words of the second engine. */
function answerOf(result: Result): Answer {
  switch (result.kind) {
    case "ceiling": {
      const from = result.low === undefined ? "" : ` from ${result.low}`;
      return `at most ${result.fen}, by ${result.limit}${from}`;
    }
    case "fixed":
      return `exactly ${result.fen}`;
    case "choice":
      return `one of ${result.fens.join(" ")}`;
    case "ineligible":
      return `excluded by ${result.sentence}`;
    case "undetermined":
      return `open between ${result.atLeast} and ${result.atMost}`;
    case "invalid":
      return JSON.stringify(result.problems);
    default:
      return result satisfies never;
  }
}
