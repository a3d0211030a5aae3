import { describe, expect, it } from "vitest";

import { holdNumbers } from "../../src/build/hold-numbers.ts";
import { edited, parsePage } from "../../src/build/html-page.ts";

/** The page with its numbers held. */
const hold = (html: string) => edited(html, holdNumbers(parsePage(html)));

/** What is held in a text, in its order. */
const held = (text: string) =>
  [...hold(`<p>${text}</p>`).matchAll(/<span class="sum">(.*?)<\/span>/g)].map(
    ([, words]) => words,
  );

describe("a number is held to its unit", () => {
  for (const [text, runs] of [
    ["给予最高1000万元资助", ["1000万元"]],
    ["每年最高5亿元，共11亿", ["5亿元", "11亿"]],
    ["6个月至3年不等", ["6个月", "3年"]],
    ["注册时间在6—48个月内", ["6—48个月"]],
    ["自2024年12月18日起", ["2024年", "12月18日"]],
    ["12月17日或18日", ["12月17日", "18日"]],
    ["可覆盖50项，负责13条", ["50项", "13条"]],
    ["不超过50%，按1:1", []],
    [
      "Up to RMB 1 million, or up to RMB 10 million",
      ["Up to RMB 1 million", "up to RMB 10 million"],
    ],
    ["RMB 500,000. Not 16,666,666.66", ["RMB 500,000"]],
    ["RMB 16,666,666.66, as 24 million", ["24 million"]],
    ["from 6 months to 3 years", ["6 months", "3 years"]],
    ["on 18 December 2024", ["18 December 2024"]],
    ["17 or 18 December", ["18 December"]],
    ["[2023] No. 90, as in measure 15", ["No. 90", "measure 15"]],
    ["Several Measures of 2024", []],
    ["2 monthly reports", []],
  ] as const)
    it(text, () => {
      expect(held(text)).toEqual(runs);
    });
});

describe("what is no running text stays as it is", () => {
  for (const page of [
    "<title>最高5亿元</title>",
    "<script>const most = '5亿元'</script>",
    "<style>/* 5亿元 */</style>",
    "<svg><text>2000万元</text></svg>",
    "<select><option>5亿元</option></select>",
    "<button>5亿元</button>",
    '<p title="5亿元">上限</p>',
    '<p><span class="sum">最高5亿元</span></p>',
    '<li><span class="value">RMB 500 million</span></li>',
  ])
    it(page, () => {
      expect(hold(page)).toBe(page);
    });

  it("says to the letter what it said, entities included", () => {
    const page = "<p>1000万元 &amp; <b>RMB 2 million</b>&nbsp;5亿元</p>";
    const plain = hold(page).replace(/<span class="sum">|<\/span>/g, "");
    expect(plain).toBe(page);
  });
});
