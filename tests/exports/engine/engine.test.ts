import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess as assessRule } from "../../../src/domain/benefit/assess.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { assess, inputsOf } from "../../../src/exports/engine/engine.ts";
import { policy } from "../../content/real-content.ts";
import { CONTRACT_LINKS } from "../../oracle/contract-links.ts";
import { readSentence } from "../../oracle/reference-engine.ts";
import { inputsOf as typedOf } from "../../oracle/type-case.ts";
import {
  describeOutcome,
  linesOfOutcome,
  linesOfResult,
} from "./describe-outcome.ts";
import { pairs, pairsOf, recordOf } from "./engine-records.ts";

const TEXTS = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
  fc.constantFrom("", "-1", "1e309", "NaN", "__proto__", "24.000", "1.234567"),
  fc.constantFrom("24m", "2400万", "3年", "36", "49", "6", "30%", "120", "7.1"),
);

describe("the engine, which reads a record of benefits.json,", () => {
  const examples = pairs.flatMap(({ benefit, record }) =>
    benefit.examples.map(({ given }) => ({ benefit, record, given })),
  );

  it("gives what the site gives for every worked example", () => {
    expect(examples.length).toBeGreaterThan(100);
    for (const { benefit, record, given } of examples)
      expect(linesOfOutcome(assess(record, given)), record.id).toEqual(
        linesOfResult(assessRule(ruleOf(benefit), given)),
      );
  });

  it.each(CONTRACT_LINKS)("gives for $query what it promises", (link) => {
    const { benefit, ...inputs } = Object.fromEntries(
      new URLSearchParams(link.query),
    );
    expect(describeOutcome(assess(recordOf(benefit ?? ""), inputs))).toBe(
      link.expected,
    );
  });

  it("gives what the site gives for any texts, whatever the benefit", () => {
    const kinds = new Set<string>();
    const cases = fc.constantFrom(...pairs).chain((pair) => {
      const fields = inputsOf(pair.record).map(
        ({ id, options }) =>
          [
            id,
            options.length > 0
              ? fc.oneof(
                  fc.constantFrom(...options.map((one) => one.id)),
                  TEXTS,
                )
              : TEXTS,
          ] as const,
      );
      return fc.tuple(
        fc.constant(pair),
        fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
      );
    });
    fc.assert(
      fc.property(cases, ([{ benefit, record }, given]) => {
        const outcome = assess(record, given);
        kinds.add(outcome.kind);
        expect(linesOfOutcome(outcome)).toEqual(
          linesOfResult(assessRule(ruleOf(benefit), given)),
        );
        expect(JSON.stringify(outcome)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 10_000 },
    );
    expect(kinds.size).toBe(6);
  });

  it("agrees with the second engine, written from the text", () => {
    const sums = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const shared = pairsOf(policy).filter(
      ({ benefit }) => benefit.kind === "cost-share" && benefit.rate,
    );
    fc.assert(
      fc.property(fc.constantFrom(...shared), sums, (pair, amount) => {
        const of = { benefit: pair.record.id, amount };
        const [, fen, limit] = describeOutcome(
          assess(pair.record, { ...typedOf(of) }),
        ).split(" ");
        expect(`at most ${fen ?? ""}, by ${limit ?? ""}`).toBe(
          readSentence(of),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});
