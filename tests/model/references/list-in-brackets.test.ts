import { expect, it } from "vitest";

import { listInBrackets } from "../../../src/model/references/list-in-brackets.ts";

it("a list of offices splits at both separators, and not within inner brackets", () => {
  expect(
    listInBrackets(
      "(责任单位:市工业和信息化局,前海管理局,各区(新区、深汕特别合作区管委会)政府)",
      ",，、",
    ),
  ).toEqual([
    "市工业和信息化局",
    "前海管理局",
    "各区(新区、深汕特别合作区管委会)政府",
  ]);
});

it("a list of offices may stand in full-width punctuation", () => {
  expect(listInBrackets("（责任单位：甲局，乙局、丙局）", ",，、")).toEqual([
    "甲局",
    "乙局",
    "丙局",
  ]);
});

it("the English list splits at semicolons: names hold commas", () => {
  expect(
    listInBrackets(
      "(Responsible departments: Science, Technology and Innovation Bureau; Finance Bureau)",
      ";",
    ),
  ).toEqual(["Science, Technology and Innovation Bureau", "Finance Bureau"]);
});

it("a sentence without such a list has no items", () => {
  expect(listInBrackets("发放“训力券”。", ",，、")).toEqual([]);
});
