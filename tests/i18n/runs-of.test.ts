import { describe, expect, it } from "vitest";

import { findStatement } from "../../src/domain/text/hedge.ts";
import { BOUND_WORDS, BOUNDING } from "../../src/domain/text/hedges.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { textOf } from "../../src/domain/text/run.ts";
import { runsOf } from "../../src/i18n/runs-of.ts";
import { policies, shared } from "../content/real-content.ts";

const kept = (text: string, locale: Locale) =>
  runsOf(text, locale)
    .filter(({ keep }) => keep)
    .map((run) => run.text);
const foreign = (text: string, locale: Locale) =>
  runsOf(text, locale)
    .filter(({ lang }) => lang)
    .map((run) => run.text);

describe("a number is kept with its unit", () => {
  it.each([
    ["zh", "给予最高1000万元资助", ["最高1000万元"]],
    ["zh", "每年最高5亿元，共11亿", ["最高5亿元", "11亿"]],
    ["zh", "上限666.7万元，即6,666,667元", ["666.7万元", "6,666,667元"]],
    ["zh", "6个月至3年不等", ["6个月", "3年"]],
    ["zh", "注册时间在6—48个月内", ["6—48个月"]],
    ["zh", "自2024年12月18日起", ["2024年", "12月18日"]],
    ["zh", "12月17日或18日", ["12月17日", "18日"]],
    ["zh", "可覆盖50项，负责13条", ["50项", "13条"]],
    ["zh", "不超过50%，按1:1", ["不超过50%"]],
    ["zh", "可给予最高1:1配套，提高至60%", ["最高1:1", "提高至60%"]],
    [
      "en",
      "Up to RMB 1 million, or up to RMB 10 million",
      ["Up to RMB 1 million", "up to RMB 10 million"],
    ],
    ["en", "from 6 months to 3 years", ["6 months", "3 years"]],
    ["en", "on 18 December 2024", ["18 December 2024"]],
    ["en", "17 or 18 December", ["18 December"]],
    ["en", "[2023] No. 90, as in measure 15", ["No. 90", "measure 15"]],
    ["en", "RMB 24 million (2400万元)", ["RMB 24 million", "2400万元"]],
    ["en", "Several Measures of 2024", []],
    ["en", "2 monthly reports", []],
  ] as const)("in %s %s", (locale, text, runs) => {
    expect(kept(text, locale)).toEqual(runs);
  });

  it("and with each word for a bound that the text sets right before it", () => {
    const bounds = BOUND_WORDS.map((word) => BOUNDING[word].written.chinese);
    for (const { zh, figures } of policies.flatMap(policySentences))
      for (const { value, bound } of figures) {
        const { token, text } = findStatement({ value, bound }, zh, "zh") ?? {};
        const hedge = text?.slice(0, -(token?.text.length ?? 0)) ?? "";
        if (!bounds.some((each) => each && hedge === each)) continue;
        expect(kept(zh, "zh")).toContain(text);
      }
  });

  it("unless it is so long that a narrow column needs two lines for it", () => {
    expect(kept("RMB 500,000. Not RMB 16,666,666.66", "en")).toEqual([
      "RMB 500,000",
    ]);
    expect(kept("500,000元，而不是16,666,666.66元", "zh")).toEqual([
      "500,000元",
    ]);
  });
});

describe("words of the other language are marked", () => {
  it.each([
    ["zh", "“打造”译作 building … into，首次出现", ["building … into"]],
    ["zh", "detailed 对应“细”。", ["detailed"]],
    ["zh", "pilot 已用于“试验区”，故用 leading。", ["pilot", "leading"]],
    ["zh", "写作 Peng Cheng Cloud Brain；", ["Peng Cheng Cloud Brain"]],
    ["zh", "支持AI电脑、AI手机，第5句", []],
    ["zh", "可输入24m、24 m 或 a few words", ["a few words"]],
    ["zh", "最高 RMB 2 million", ["RMB 2 million"]],
    ["en", "RMB 24 million (2400万元)", ["2400万元"]],
    ["en", "It says 「最高1000万元」.", ["最高1000万元"]],
    ["en", "No more than 50%", []],
  ] as const)("in %s %s", (locale, text, runs) => {
    expect(foreign(text, locale)).toEqual(runs);
  });

  it("with their language", () => {
    expect(runsOf("译作 voucher 的", "zh")).toContainEqual({
      text: "voucher",
      lang: "en",
    });
    expect(runsOf("RMB 2 million (200万元)", "en")).toContainEqual({
      text: "200万元",
      lang: "zh",
      keep: true,
    });
  });
});

it("every text stays what it is, to the letter", () => {
  const said = [
    ...shared.glossary.flatMap(({ why, definition }) => [why, definition]),
    ...policies.flatMap(({ measures }) =>
      measures.flatMap(({ summary, sentences }) => [summary, ...sentences]),
    ),
  ];
  expect(said.length).toBeGreaterThan(100);
  for (const text of said)
    for (const locale of LOCALES)
      expect(textOf(runsOf(text[locale], locale))).toBe(text[locale]);
});
