import { expect, test } from "vitest";

import { textDirective } from "../../../src/domain/text/text-directive.ts";

test("short words are named as they stand", () => {
  expect(textDirective("up to RMB 10 million")).toBe(
    ":~:text=up%20to%20RMB%2010%20million",
  );
  expect(textDirective(" 最高1000万元\n")).toBe(
    `:~:text=${encodeURIComponent("最高1000万元")}`,
  );
});

test("what has a meaning there is written so that it has none", () => {
  expect(textDirective("start-ups, A & B")).toBe(
    ":~:text=start%2Dups%2C%20A%20%26%20B",
  );
});

test("long words are named by how they begin and end, with whole words", () => {
  const long =
    "For enterprises, higher education institutions and research institutions that rent intelligent computing power";
  expect(textDirective(long)).toBe(
    ":~:text=For%20enterprises%2C,computing%20power",
  );
});

test("where words have no spaces between them, by their first and last characters", () => {
  const long =
    "对租用智能算力开展大模型训练的企业、高等院校和科研机构，按不超过服务合同金额的50%，给予最高1000万元资助，对初创企业提高资助比例至60%。";
  const [begin = "", end = ""] = textDirective(long)
    .slice(":~:text=".length)
    .split(",")
    .map(decodeURIComponent);
  expect(long.startsWith(begin)).toBe(true);
  expect(long.endsWith(end)).toBe(true);
  expect([begin.length, end.length]).toEqual([12, 12]);
});
