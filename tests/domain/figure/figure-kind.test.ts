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
    ["rate", figure("rate", "50%")],
    ["rate", figure("ratio", "1:1")],
    ["other", figure("interval", "三年", "exact")],
    ["other", figure("window", "6—48个月", "between")],
    ["other", figure("scenarios", "50个", "at-least")],
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
