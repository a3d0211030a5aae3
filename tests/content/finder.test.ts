import { describe, expect, it } from "vitest";

import { policy, sentences } from "./real-content.ts";

const conditions = policy.measures.flatMap(({ id: measure, finder }) =>
  finder.map((condition) => ({ measure, ...condition })),
);
const textOf = new Map(sentences.map(({ id, zh }) => [id, zh]));

/** An answer fits only where the sentence says one of these words. */
const BORNE_BY: Readonly<Record<string, RegExp>> = {
  "applicant:enterprise": /企业/,
  "applicant:university": /高等院校|大学/,
  "applicant:research-institute": /科研机构|科研院所/,
  "applicant:other": /每个数源单位/,
  "goal:cheap-compute": /低成本使用算力/,
  "goal:train-model": /大模型训练/,
  "goal:buy-data": /购买非关联方语料/,
  "goal:use-model": /模型购买费用/,
  "goal:industry-project": /应用项目/,
  "goal:government-scenario": /实际场景/,
  "goal:hardware": /智能硬件/,
  "goal:software": /人工智能软件/,
  "goal:research": /基础研究和技术攻关/,
  "goal:migration": /迁移和适配/,
  "goal:open-source": /开源软件/,
  "goal:platform": /公共技术服务平台/,
  "goal:laboratory": /重点实验室/,
  "goal:space": /免租/,
  "goal:start-business": /创业/,
  "goal:talent": /培养|人才/,
  "goal:finance": /贷款/,
  "goal:event": /活动/,
  "company-age:6-to-48-months": /注册时间在6—48个月内/,
  "studied-overseas:yes": /留学人才/,
};

describe("the finder", () => {
  it("asks at most seven questions", () => {
    expect(policy.finder.length).toBeLessThanOrEqual(7);
  });

  it.each(policy.finder)("asks $id with options, each once", ({ options }) => {
    const ids = options.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(policy.finder)(
    "asks $id because a measure turns on it, and some answer excludes",
    ({ id, options }) => {
      const asking = conditions.filter(({ asks }) => asks === id);
      expect(asking.length).toBeGreaterThan(0);
      for (const { any } of asking)
        expect(any.length).toBeLessThan(options.length);
    },
  );

  it.each(policy.measures)("finds $id by what it supports", ({ finder }) => {
    expect(finder.map(({ asks }) => asks)).toContain("goal");
  });

  it("leads from every goal to a measure", () => {
    const goals = policy.finder.find(({ id }) => id === "goal")?.options ?? [];
    const found = new Set(
      conditions.flatMap(({ asks, any }) => (asks === "goal" ? any : [])),
    );
    expect(goals.map(({ id }) => id).filter((id) => !found.has(id))).toEqual(
      [],
    );
  });

  it.each(conditions)(
    "excludes from $measure by $asks with a sentence of its own that says so",
    ({ measure, asks, any, sentence }) => {
      expect(sentence.startsWith(`${measure}-`)).toBe(true);
      const text = textOf.get(sentence) ?? "";
      const borne = any.filter((option) =>
        BORNE_BY[`${asks}:${option}`]?.test(text),
      );
      expect(borne).not.toEqual([]);
    },
  );

  it.each(conditions.filter(({ any }) => any.includes("enterprise")))(
    "does not keep from $measure the companies that have a name of their own",
    ({ any }) => {
      expect(any).toContain("park-operator");
      expect(any).toContain("financial-institution");
    },
  );

  it("narrows one benefit, not its measure, by who applies, age and study overseas", () => {
    const narrow = conditions.filter(({ benefit }) => benefit !== undefined);
    expect(narrow.map(({ asks, benefit }) => [asks, benefit])).toEqual([
      ["applicant", "m15-returnee"],
      ["company-age", "m15-returnee"],
      ["studied-overseas", "m15-returnee"],
    ]);
  });
});
