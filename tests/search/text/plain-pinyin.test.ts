import { expect, it } from "vitest";

import { plainPinyin } from "../../../src/search/text/plain-pinyin.ts";

it("finds pinyin typed without tones, in words or in one", () => {
  expect(plainPinyin("réngōng zhìnéng")).toEqual([
    "rengong zhineng",
    "rengongzhineng",
  ]);
});

it("finds ü however a keyboard gives it", () => {
  expect(plainPinyin("lǜsè")).toEqual(["lvse", "luse"]);
});

it("leaves out what separates syllables", () => {
  expect(plainPinyin("xī'ān Shì")).toEqual(["xian shi", "xianshi"]);
});
