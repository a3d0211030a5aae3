import { expect, it } from "vitest";

import { guessForce } from "../../../src/model/import/guess-force.ts";

it.each([
  ["对甲给予100万元。", "gives", "给予"],
  ["对甲择优给予100万元。", "gives", "择优给予"],
  ["对甲可给予100万元。", "may", "可"],
  ["支持甲建设，对乙给予100万元。", "gives", "给予"],
  ["支持甲建设，为乙提供服务。", "supports", "支持"],
  ["鼓励甲提供贷款。", "encourages", "鼓励"],
  ["探索投贷联动。", "explores", "探索"],
  ["不得重复享受。", "requires", "不得"],
  ["扶持对象须遵守法律，给予的资金应当退回。", "requires", "须"],
  ["每年投入最高1亿元，支持甲建设。", "states", "每年投入"],
  ["本办法所称甲，是指乙，应用于丙。", "states", "是指"],
  ["为支持甲，制定本办法。", "states", "制定本办法"],
  ["本办法自2025年1月1日起施行。", "states", "起施行"],
  ["许可证由甲发。", "states", "todo"],
])("%s %s, by %s", (zh, value, words) => {
  expect(guessForce(zh)).toEqual({ value, words });
});
