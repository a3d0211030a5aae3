import { expect, it } from "vitest";

import {
  levelNamed,
  readNumbering,
} from "../../../src/model/import/numbering.ts";

it.each([
  ["第一编 总则", "编", 1],
  ["第二章　附则", "章", 2],
  ["第十一节 平台", "节", 11],
  ["第3条 对企业", "条", 3],
  ["第一百零二条（载体建设）对企业", "条", 102],
  ["一、丰富供给", "一、", 1],
  ["（十八）打造平台。", "（一）", 18],
  ["(三)发放", "（一）", 3],
  ["1.对企业", "1.", 1],
  ["2．对企业", "1.", 2],
  ["12、对企业", "1.", 12],
  ["（1）对企业", "（1）", 1],
  ["(2)对企业", "（1）", 2],
])(
  "%s begins a part of the level %s with the number %i",
  (line, level, number) => {
    expect(readNumbering(line)).toMatchObject({ level, number });
  },
);

it.each([
  "1.5亿元用于建设",
  "第三条规定的企业",
  "第三方机构给予支持",
  "一是支持企业",
  "2024年12月18日",
  "（以下简称办法）",
])("%s begins none", (line) => {
  expect(readNumbering(line)).toBeUndefined();
});

it.each([
  ["条", "条"],
  ["(一)", "（一）"],
  ["一、", "一、"],
  ["甲", undefined],
])("someone who types %s means %s", (typed, level) => {
  expect(levelNamed(typed)).toBe(level);
});
