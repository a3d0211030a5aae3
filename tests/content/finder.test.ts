import { describe, expect, it } from "vitest";

import {
  fitMeasure,
  measureRule,
} from "../../src/domain/finder/fit-measure.ts";
import { policy, sentences } from "./real-content.ts";

const textOf = new Map(sentences.map(({ id, zh }) => [id, zh]));
const conditions = policy.measures.flatMap(({ id: measure, finder }) =>
  finder.map((condition) => ({ measure, ...condition })),
);
const names = policy.measures.flatMap(({ id: measure, named }) =>
  named.map((one) => ({ measure, ...one })),
);
const questions = policy.finder.map(({ id }) => id);
const choices = policy.finder.flatMap(({ id: asks, options }) =>
  options.map(({ id: option }) => ({ asks, option })),
);
const rows = policy.measures.map((measure) => ({
  id: measure.id,
  rule: measureRule(measure),
}));

/** What each row is to a reader with these choices. */
const fitsOf = (chosen: Readonly<Record<string, string>>) =>
  rows.map(({ id, rule }) => ({ id, ...fitMeasure(rule, chosen, questions) }));
const left = (chosen: Readonly<Record<string, string>>) =>
  fitsOf(chosen).flatMap(({ id, kind }) => (kind === "left-out" ? [] : [id]));

/** A choice fits, or is named, only where the sentence says one of these words. */
const BORNE_BY: Readonly<Record<string, RegExp>> = {
  "start-up": /初创企业/,
  company: /企业/,
  university: /高等院校|大学|高校/,
  "park-operator": /园区运营主体/,
  returnee: /留学人才/,
  organiser: /活动/,
  compute: /租用智能算力|低成本使用算力/,
  "buy-data": /语料.*交易|使用算力、模型、语料/,
  "open-data": /语料开放/,
  "use-model": /模型服务|使用算力、模型/,
  industry: /应用项目/,
  government: /公共服务等场景/,
  hardware: /智能硬件/,
  software: /人工智能软件/,
  research: /基础研究和技术攻关|联合研发/,
  migration: /迁移和适配/,
  "open-source": /开源软件/,
  platform: /公共技术服务平台/,
  laboratory: /重点实验室/,
  space: /免租/,
  "run-park": /软件名园/,
  "start-business": /创业|初创企业/,
  talent: /培养|人才/,
  finance: /贷款/,
  event: /活动/,
};

/** What another sentence of the measure says, where one condition holds for two. */
const BESIDE: Readonly<Record<string, string>> = { "run-park": "m14-s2" };

/** Whom a sentence names that leaves these roles out, read off by hand. */
const LEFT_OUT_BY_ROLE: Readonly<Record<string, readonly string[]>> = {
  "start-up": [],
  company: [],
  university: ["m04", "m06", "m07", "m14", "m17"],
  "park-operator": [],
  returnee: [],
  organiser: [],
};

describe("the finder", () => {
  it("asks who the reader is before what the reader wants", () => {
    expect(questions).toEqual(["am", "want"]);
  });

  it.each(policy.finder)(
    "asks $id because a measure turns on it, and some answer is left out",
    ({ id, options }) => {
      const asking = conditions.filter(({ asks }) => asks === id);
      expect(asking.length).toBeGreaterThan(0);
      for (const { any } of asking)
        expect(any.length).toBeLessThan(options.length);
    },
  );

  it.each(policy.measures)("finds $id by what it supports", ({ finder }) => {
    expect(finder.map(({ asks }) => asks)).toContain("want");
  });

  it.each(choices)("leaves a row for $asks=$option", ({ asks, option }) => {
    expect(left({ [asks]: option })).not.toEqual([]);
  });

  it.each(policy.measures)("leads to $id from some choice", ({ id }) => {
    for (const question of questions)
      expect(
        choices.some(
          ({ asks, option }) =>
            asks === question && left({ [asks]: option }).includes(id),
        ),
      ).toBe(true);
  });

  it.each(Object.entries(LEFT_OUT_BY_ROLE))(
    "leaves %s out only where a sentence names others",
    (am, ids) => {
      const out = fitsOf({ am }).flatMap(({ id, kind }) =>
        kind === "left-out" ? [id] : [],
      );
      expect(out).toEqual(ids);
    },
  );

  it("knows every role", () => {
    const [am] = policy.finder;
    expect(am?.options.map(({ id }) => id)).toEqual(
      Object.keys(LEFT_OUT_BY_ROLE),
    );
  });

  it.each(conditions)(
    "leaves others out of $measure by $asks with a sentence of its own that says whom or what it is for",
    ({ measure, any, sentence }) => {
      expect(sentence.startsWith(`${measure}-`)).toBe(true);
      const text = textOf.get(sentence) ?? "";
      const borne = any.filter((option) => BORNE_BY[option]?.test(text));
      expect(borne).not.toEqual([]);
    },
  );

  it.each(conditions.filter(({ asks }) => asks === "want"))(
    "says of each purpose of $measure where the text names it",
    ({ any, sentence }) => {
      for (const option of any) {
        const text = textOf.get(BESIDE[option] ?? sentence) ?? "";
        expect(`${option}: ${text}`).toMatch(BORNE_BY[option] ?? /^$/);
      }
    },
  );

  it.each(conditions.filter(({ asks }) => asks === "am"))(
    "leaves nobody out of $measure whom the sentence names",
    ({ any, sentence }) => {
      const text = textOf.get(sentence) ?? "";
      const [am] = policy.finder;
      const out = am?.options.filter(({ id }) => !any.includes(id)) ?? [];
      expect(out.filter(({ id }) => BORNE_BY[id]?.test(text))).toEqual([]);
    },
  );

  it.each(names)(
    "names $option in $measure by a sentence of its own that does",
    ({ measure, option, sentence, quote }) => {
      expect(sentence.startsWith(`${measure}-`)).toBe(true);
      expect(quote.zh).toMatch(BORNE_BY[option] ?? /^$/);
    },
  );

  it("names each role in some measure that it does not leave out", () => {
    for (const { asks, option } of choices.filter(({ asks }) => asks === "am"))
      expect(
        fitsOf({ [asks]: option }).filter(({ kind }) => kind === "named"),
        option,
      ).not.toEqual([]);
  });
});
