import { describe, expect, it } from "vitest";

import {
  policyRecord,
  policyRecordOf,
} from "../../src/exports/policy-record.ts";
import { policy, shared } from "../content/real-content.ts";

const record = policyRecordOf(policy, shared);

describe("the policy as data", () => {
  it("gives both last days of its term, and no state", () => {
    expect(record.term).toMatchObject({
      from: "2024-12-18",
      months: 24,
      until: null,
      lastDays: { earliest: "2026-12-17", latest: "2026-12-18" },
      sentence: "sup-s5",
    });
  });

  it("gives the last day that a text names, and none of an open term", () => {
    const until = policy.published;
    const named = {
      ...policy.term,
      end: { kind: "until", last: until },
    } as const;
    const open = { ...policy.term, end: { kind: "open" } } as const;
    expect(
      policyRecordOf({ ...policy, term: named }, shared).term,
    ).toMatchObject({
      months: null,
      until,
      lastDays: { earliest: until, latest: until },
    });
    expect(
      policyRecordOf({ ...policy, term: open }, shared).term,
    ).toMatchObject({ months: null, until: null, lastDays: null });
  });

  it("names its issuer, its parts and its yearly totals", () => {
    expect(record.issuers[0]?.name.zh).toContain("工业和信息化局");
    expect(record.chapters.flatMap(({ measures }) => measures)).toEqual(
      policy.measures.map(({ id }) => id),
    );
    expect(record.pools).toEqual(policy.pools.map(({ id }) => id));
  });

  it("has the rules on combining, each with its words", () => {
    const { rules } = record.supplementary;
    expect(rules.map(({ id, sentence }) => [id, sentence])).toEqual(
      policy.supplementary.rules.map(({ id, sentence }) => [id, sentence]),
    );
    expect(rules.map(({ limit }) => limit)).toEqual([
      null,
      "yearly-total",
      policy.supplementary.rules[2]?.limit instanceof Object
        ? policy.supplementary.rules[2].limit.label
        : "?",
    ]);
    for (const rule of rules) expect(rule.received).toBeInstanceOf(Array);
    expect(rules.at(2)?.received).toEqual(["nation", "province"]);
  });

  it("has the form that its schema describes", () => {
    expect(policyRecord.safeParse(record).error).toBeUndefined();
  });
});
