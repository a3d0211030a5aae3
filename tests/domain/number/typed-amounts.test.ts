import { describe, expect, it } from "vitest";

import { readMoney } from "../../../src/domain/number/read-money.ts";
import { plainYuan } from "../../../src/domain/number/write-yuan.ts";
import { REFUSED_AMOUNTS } from "./refused-amounts.ts";
import { TYPED_AMOUNTS } from "./typed-amounts.ts";

const ALL = [...TYPED_AMOUNTS, ...REFUSED_AMOUNTS];

function describeReading(typed: string): string {
  const read = readMoney(typed);
  if (read.ok) return plainYuan(read.fen).replace(/(\.\d)0$/, "$1");
  const meanings = read.readings?.map((sum) =>
    plainYuan(sum).replace(/(\.\d)0$/, "$1"),
  );
  return [read.problem, ...(meanings ?? [])].join(" ");
}

describe("an amount as people type it", () => {
  it("is tried in many forms", () => {
    const forms = new Set(ALL.map(([typed]) => typed));
    expect(forms.size).toBe(ALL.length);
    expect(forms.size).toBeGreaterThanOrEqual(280);
  });

  it.each(ALL)("%j is %s", (typed, expected) => {
    expect(describeReading(typed)).toBe(expected);
  });
});
