import { describe, expect, it } from "vitest";

import {
  countDiscretion,
  unequalDiscretion,
} from "../../../src/domain/text/hedge-parity.ts";

describe("words of discretion", () => {
  it.each([
    [
      "可按不超过模型购买费用的30%,给予最高200万元资助",
      ["up-to", "not-more-than", "may"],
    ],
    ["每年开放不少于50个应用场景,鼓励企业", ["at-least", "encourage"]],
    ["探索投补联动", ["explore"]],
    ["择优给予100万元", ["on-merit"]],
    ["对符合条件的活动", ["qualifying"]],
    ["达到一定规模", ["certain-scale"]],
    ["不得重复享受", ["may-not"]],
    ["不得超过投资额", ["may-not"]],
  ])("stand in %s", (zh, words) => {
    const counts = Object.entries(countDiscretion(zh, "zh"));
    expect(counts.filter(([, n]) => n > 0).map(([word]) => word)).toEqual(
      words,
    );
  });

  it.each([
    "形成可复制可推广的解决方案",
    "经论证可行并投入使用",
    "全栈自主可控体系",
    "智能可穿戴设备",
    "可靠、可持续、可视、可信",
    "许可和认可",
  ])("are none in %s", (zh) => {
    expect(countDiscretion(zh, "zh").may).toBe(0);
  });

  it.each([
    ["本措施可进行相应调整", "These Measures may be adjusted", []],
    ["本措施可进行相应调整", "These Measures will be adjusted", ["may"]],
    ["累计不得超过投资额", "may not exceed the investment", []],
    [
      "最高300万元,最高500万元",
      "up to RMB 3 million, RMB 5 million",
      ["up-to"],
    ],
    ["给予200万元奖励", "a reward of up to RMB 2 million", ["up-to"]],
    ["鼓励企业", "Encourage enterprises", []],
    ["2025年5月", "in May 2025", []],
    ["不低于30%", "at least 30%", []],
    ["30%以上", "30% or more", []],
    ["30%以上", "30%", ["at-least"]],
    ["30%", "30% or more", ["at-least"]],
    ["最高不超过10万元", "not more than RMB 100,000", []],
    ["最高不超过10万元", "RMB 100,000", ["up-to"]],
    ["50万元封顶", "capped at RMB 500,000", []],
    ["50万元封顶", "at least RMB 500,000", ["up-to", "at-least"]],
    ["45周岁以下", "aged 45 or under", []],
    ["最长为2年", "for a maximum of 2 years", []],
    ["最高300万元", "not more than RMB 3 million", ["up-to", "not-more-than"]],
    ["不超过审定投资额", "the audited investment", ["not-more-than"]],
  ])("%s / %s differ in %j", (zh, en, words) => {
    expect(unequalDiscretion({ zh, en }, "en")).toEqual(words);
  });
});
