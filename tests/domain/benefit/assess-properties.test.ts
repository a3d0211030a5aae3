import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { assess, EVERY_TOOL } from "../../../src/domain/benefit/assess.ts";
import { breakEven } from "../../../src/domain/benefit/break-even.ts";
import type {
  Benefit,
  CostShare,
} from "../../../src/domain/benefit/benefit.ts";
import { fen, type Fen } from "../../../src/domain/number/money.ts";
import { rational } from "../../../src/domain/number/rational.ts";
import type { Ceiling } from "../../../src/domain/benefit/result.ts";
import { figure, SAMPLES } from "./build-benefit.ts";
import { readContentBenefits } from "./content-benefits.ts";
import { typedSum } from "../../oracle/type-case.ts";

const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 17n }),
  fc.bigInt({ min: 0n, max: 10n ** 10n }),
);
const percent = fc.bigInt({ min: 1n, max: 10_000n });
const cap = fc.bigInt({ min: 1n, max: 10n ** 13n });

/** Any cost share: a rate in hundredths of a percent, raised for a variant. */
const costShare = fc
  .record({ percent, raise: fc.bigInt({ min: 0n, max: 5_000n }), cap })
  .map(({ percent: base, raise, cap: most }) => ({
    benefit: {
      ...SAMPLES["cost-share"],
      rate: rateFigure(base),
      cap: capFigure(fen(most)),
      variants: [
        {
          id: "raised",
          label: { zh: "提高", en: "raised" },
          rate: rateFigure(base + raise),
          interpretations: [],
        },
      ],
    } satisfies CostShare,
    rate: base,
    cap: most,
  }));

function breakEvenOf(benefit: Benefit) {
  const question = { rule: ruleOf(benefit), given: {}, field: "amount" };
  return breakEven(question, EVERY_TOOL)?.least;
}

describe("any share of any cost", () => {
  it("is never above its cap", () => {
    check(costShare, amount, ({ benefit, cap: most }, base) => {
      return ceilingOf(benefit, base).fen <= most;
    });
  });

  it("is never above the rate times the base", () => {
    check(costShare, amount, ({ benefit, rate }, base) => {
      return ceilingOf(benefit, base).fen * 10_000n <= rate * base;
    });
  });

  it("is less than one fen below the smaller of the two", () => {
    check(costShare, amount, ({ benefit, rate, cap: most }, base) => {
      const exact = min(rate * base, most * 10_000n);
      return exact - ceilingOf(benefit, base).fen * 10_000n < 10_000n;
    });
  });

  it("never falls when the base grows", () => {
    fc.assert(
      fc.property(costShare, amount, amount, ({ benefit }, a, b) => {
        const [less, more] = [min(a, b), a > b ? a : b];
        return ceilingOf(benefit, less).fen <= ceilingOf(benefit, more).fen;
      }),
    );
  });

  it("is never lower at a raised rate", () => {
    check(costShare, amount, ({ benefit }, base) => {
      return (
        ceilingOf(benefit, base, "raised").fen >= ceilingOf(benefit, base).fen
      );
    });
  });

  it("is decided by the rate below the break-even and by the cap above it", () => {
    check(costShare, amount, ({ benefit }, base) => {
      const { limit } = ceilingOf(benefit, base);
      const even = breakEvenOf(benefit);
      if (!even) return false;
      const side = base * even.den - even.num;
      return limit === (side < 0n ? "rate" : side > 0n ? "cap" : "both");
    });
  });
});

describe("any text in any field", () => {
  const benefits: readonly Benefit[] = [
    ...Object.values(SAMPLES),
    ...readContentBenefits("sz-ai-2024"),
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "-1", "1e309", "0.12345678901234567", "__proto__"),
    fc.constantFrom("startup", "major", "24m", "6", "36", "49", "2400万"),
    fc.constantFrom("<script>", "9".repeat(10_000), "\u0000", "NaN"),
  );
  const inputs = fc.record(
    { amount: text, variant: text, level: text, months: text, rent: text },
    { requiredKeys: [] },
  );

  it("gives a result and never an exception", () => {
    fc.assert(
      fc.property(fc.constantFrom(...benefits), inputs, (benefit, given) => {
        const result = assess(ruleOf(benefit), given);
        if (result.kind === "invalid") return result.problems.length > 0;
        return result.kind.length > 0;
      }),
      { numRuns: 3_000 },
    );
  });

  it("names no field twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...benefits), inputs, (benefit, given) => {
        const result = assess(ruleOf(benefit), given);
        if (result.kind !== "invalid") return true;
        const fields = result.problems.map(({ field }) => field);
        return new Set(fields).size === fields.length;
      }),
    );
  });

  it("rests on what a sentence says", () => {
    for (const benefit of benefits) {
      const given = { amount: "1", level: "key", months: "12", rent: "1" };
      const result = assess(ruleOf(benefit), given);
      if (!("steps" in result)) continue;
      const laws = result.steps.filter((step) => step.kind === "law");
      expect(laws.length).toBeGreaterThan(0);
      for (const { sentence } of laws) expect(sentence).not.toBe("");
    }
  });
});

function check<T, U>(
  first: fc.Arbitrary<T>,
  second: fc.Arbitrary<U>,
  holds: (a: T, b: U) => boolean,
): void {
  fc.assert(fc.property(first, second, holds), { numRuns: 1_000 });
}

function ceilingOf(benefit: CostShare, base: bigint, variant = ""): Ceiling {
  const text = typedSum(base);
  const result = assess(ruleOf(benefit), { amount: text, variant });
  if (result.kind !== "ceiling") throw new Error(`not a ceiling: ${text}`);
  return result;
}

function rateFigure(hundredths: bigint): CostShare["cap"] {
  const rate = rational(hundredths, 10_000n);
  return { ...figure("rate", "50%"), value: { kind: "rate", rate } };
}

function capFigure(most: Fen): CostShare["cap"] {
  return { ...figure("cap", "1元"), value: { kind: "money", fen: most } };
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
