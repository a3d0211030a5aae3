import { describe, expect, it } from "vitest";

import { rational } from "../../src/domain/number/rational.ts";
import {
  benefitRecord,
  type BenefitRecord,
} from "../../src/exports/benefit-record.ts";
import { benefitRecords } from "../../src/exports/benefit-records.ts";
import { figureRecords } from "../../src/exports/figure-records.ts";
import { benefits, policy } from "../content/real-content.ts";
import { readEveryShape } from "../texts/read-every-shape.ts";

const records = benefitRecords(policy);
const values = new Map(
  figureRecords(policy).map((figure) => [figure.id, figure]),
);
const everyShape = benefitRecords(await readEveryShape());

function recordOf(id: string): BenefitRecord {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no benefit ${id}`);
  return found;
}

/** The value of a figure as its own record has it. */
function valueOf(figure: { readonly id: string } | undefined): string | null {
  const record = figure && values.get(figure.id);
  return record && "value" in record ? record.value : null;
}

describe("the benefits as data", () => {
  it("are all, in the order of the measures", () => {
    expect(records.map(({ id, measure, kind }) => [id, measure, kind])).toEqual(
      benefits.map(({ benefit, measure }) => [
        benefit.id,
        measure.id,
        benefit.kind,
      ]),
    );
  });

  it("have the values of their figures", () => {
    for (const [at, { benefit }] of benefits.entries()) {
      const record = records[at];
      const most = "cap" in benefit ? benefit.cap : undefined;
      const sum = benefit.kind === "fixed" ? benefit.amount : most;
      const share = "rate" in benefit ? benefit.rate : undefined;
      expect(record?.capYuan, benefit.id).toBe(valueOf(sum));
      expect(record?.rate, benefit.id).toBe(valueOf(share));
      expect(record?.poolYuan, benefit.id).toBe(valueOf(benefit.pool));
    }
  });

  it("tell from where the most decides: there the share comes to it", () => {
    const shared = records.filter(({ kind }) => kind === "cost-share");
    expect(shared.length).toBeGreaterThan(8);
    for (const { id, rate, capYuan, breakEvenYuan } of records) {
      expect(breakEvenYuan === null, id).toBe(rate === null);
      if (rate === null || capYuan === null || breakEvenYuan === null) continue;
      const even = rational(BigInt(capYuan) * 100n, BigInt(rate));
      const text = even.den === 1n ? `${even.num}` : `${even.num}/${even.den}`;
      expect(breakEvenYuan, id).toBe(text);
    }
    expect(recordOf("m02-training").breakEvenYuan).toBe("20000000");
    expect(recordOf("m12-existing").breakEvenYuan).toBe("50000000/3");
  });

  it("have the terms of every kind", () => {
    expect(recordOf("m02-training").variants).toEqual([
      { id: "startup", rate: "60" },
    ]);
    expect(recordOf("m09-basic").levels).toEqual([
      { id: "major", capYuan: "10000000" },
      { id: "key", capYuan: "3000000" },
      { id: "general", capYuan: "600000" },
    ]);
    expect(recordOf("m14-rent").months).toEqual({ min: 6, max: 36 });
    expect(recordOf("m15-returnee").months).toEqual({ min: 6, max: 48 });
    expect(recordOf("m15-returnee").tiersYuan).toEqual([
      "1000000",
      "500000",
      "300000",
    ]);
    expect(recordOf("m12-national").ratio).toBe("1:1");
    expect(recordOf("m10-migration").unitOfCap).toEqual({
      zh: "单家企业",
      en: "a single enterprise",
    });
  });

  it("give only what the text gives, and may give what it may", () => {
    const of = (force: string) =>
      records.filter((record) => record.force === force).map(({ id }) => id);
    expect(of("may-give")).toEqual([
      "m04-model",
      "m05-benchmark",
      "m11-open-source",
      "m12-national",
    ]);
    expect(of("gives")).toContain("m05-demonstration");
    expect(of("encourages")).toContain("m01-preferential-prices");
  });

  it("are worked out by the values that their figures have", () => {
    const used = records.flatMap(({ calculation }) => calculation.figures);
    const plain = used.filter(({ to }) => to === null);
    expect(plain.length).toBeGreaterThan(25);
    for (const { id, unit, value, bound } of plain) {
      const ratio = unit === "ratio" ? `${value}:1` : value;
      expect(values.get(id), id).toMatchObject({ unit, value: ratio, bound });
    }
  });

  it("name the sentences that they rest on, the one that gives first", () => {
    expect(recordOf("m02-training").sentences).toEqual(["m02-s2", "m02-s1"]);
    for (const [at, { benefit }] of benefits.entries())
      expect(records[at]?.sentences[0]).toBe(benefit.sentence);
  });

  it("hold a formula over the ids of figures where one is written", () => {
    const interest = everyShape.find(({ id }) => id === "m01-interest");
    expect(interest?.kind).toBe("formula");
    expect(interest?.formula?.inputs.map(({ id }) => id)).toContain("loan");
    expect(JSON.stringify(interest?.formula?.gives)).toMatch(/"m01-s\d\.\w+"/);
    expect(records.every(({ formula }) => formula === null)).toBe(true);
  });

  it("have the keys that readers count on, and no other", () => {
    for (const record of [...records, ...everyShape]) {
      expect(benefitRecord.safeParse(record).error, record.id).toBeUndefined();
      expect(Object.keys(record)).toEqual(
        "id measure kind rate capYuan variants levels tiersYuan months ratio poolYuan breakEvenYuan force unitOfCap formula sentences name conditions calculation".split(
          " ",
        ),
      );
    }
  });
});
