import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  aliasTargets,
  readAliasTable,
  writeAliasTable,
} from "../../../src/search/names/alias-table.ts";
import { packGaps, unpackGaps } from "../../../src/search/index/pack-gaps.ts";

describe("the table of other names", () => {
  it("knows every name of every target", () => {
    const name = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.array(name), { minLength: 1 }), (names) => {
        const table = readAliasTable([[writeAliasTable(names), 0]]);
        for (const [target, keys] of names.entries())
          for (const key of keys)
            expect(aliasTargets(table, key)).toContain(target);
      }),
    );
  });

  it("takes almost no other word for a name", () => {
    const names = Array.from({ length: 2000 }, (_, at) => `name${String(at)}`);
    const table = readAliasTable([[writeAliasTable([names]), 0]]);
    const wrong = Array.from({ length: 20_000 }, (_, at) => `word${String(at)}`)
      .map((word) => aliasTargets(table, word).length)
      .filter((found) => found > 0);
    expect(wrong.length).toBeLessThan(20);
  });
});

describe("packGaps", () => {
  it("gives the same numbers back", () => {
    const numbers = fc.uniqueArray(fc.nat({ max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(numbers, (each) => {
        const sorted = [...each].sort((a, b) => a - b);
        expect(unpackGaps(packGaps(sorted))).toEqual(sorted);
      }),
    );
  });
});
