import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { severalSums } from "../../../src/domain/benefit/several-amounts.ts";
import { mostOf } from "../../../src/domain/figure/most-of.ts";
import { fen, yuan } from "../../../src/domain/number/money.ts";
import { policy } from "../../content/real-content.ts";

const RULES = policy.measures
  .flatMap(({ benefits }) => benefits)
  .filter(({ kind, open }) => kind === "cost-share" && open.length === 0)
  .map(ruleOf);

describe("several amounts under one rule", () => {
  it("come to the cap once if one holds for all, and to each one's if not", () => {
    const rules = RULES.filter(({ id }) => id === "m02-training");
    expect(rules).toHaveLength(1);
    for (const rule of rules) {
      const question = { rule, given: {}, field: "amount" };
      const amounts = [yuan(24_000_000n), yuan(12_000_000n)];
      const { total, together, apart } = severalSums(question, amounts, assess);
      expect(total).toBe(yuan(36_000_000n));
      expect(together).toMatchObject({
        kind: "ceiling",
        fen: yuan(10_000_000n),
      });
      expect(apart).toBe(yuan(16_000_000n));
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s: a cap for each is never less than one for all, but for the rounding",
    (_, rule) => {
      const question = { rule, given: {}, field: "amount" };
      const sum = fc.bigInt({ min: 0n, max: 10n ** 13n }).map(fen);
      fc.assert(
        fc.property(
          fc.array(sum, { minLength: 1, maxLength: 4 }),
          (amounts) => {
            const { together, apart } = severalSums(question, amounts, assess);
            if (together.kind !== "ceiling") throw new Error(together.kind);
            const lost = BigInt(amounts.length);
            expect(mostOf(together)).toBeLessThanOrEqual(apart + lost);
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});
