import { describe, expect, it } from "vitest";

import {
  FIGURE_KINDS,
  figureKind,
} from "../../../src/domain/figure/figure-kind.ts";
import { figure } from "../benefit/build-benefit.ts";

const pool = figure("pool", "5亿元");

describe("the kind of a figure", () => {
  it.each([
    ["limit", figure("cap", "1000万元")],
    ["total", pool],
    ["sum", figure("sum", "50万元", "exact")],
    ["least", figure("floor", "10万元", "at-least")],
    ["limit", figure("foreign", "5万美元")],
    ["sum", figure("between", "10万元至50万元", "between")],
    ["rate", figure("rate", "50%")],
    ["rate", figure("mille", "5‰")],
    ["rate", figure("points", "10个百分点", "exact")],
    ["rate", figure("multiple", "2倍")],
    ["rate", figure("rates", "20%至30%", "between")],
    ["rate", figure("ratio", "1:1")],
    ["other", figure("interval", "三年", "exact")],
    ["other", figure("window", "6—48个月", "between")],
    ["other", figure("scenarios", "50个", "at-least")],
    ["other", figure("days", "15个工作日")],
    ["other", figure("age", "45周岁")],
    ["other", figure("area", "500平方米", "at-least")],
    ["other", figure("rank", "前10名", "exact")],
    ["other", figure("size", "百亿", "about")],
    ["other", figure("from", "2024年12月18日", "exact")],
  ] as const)("is %s", (kind, each) => {
    expect(figureKind(each, [pool])).toBe(kind);
    expect(FIGURE_KINDS).toContain(kind);
  });

  it("is a limit where the sum is no yearly total of its policy", () => {
    expect(figureKind(pool, [])).toBe("limit");
  });
});
