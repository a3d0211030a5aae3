import { expect, it } from "vitest";

import { oddSigns } from "../../../src/domain/check/odd-signs.ts";
import { sentences } from "../../content/real-content.ts";

const [sample] = sentences;
if (!sample) throw new Error("There is no sentence");
const found = (zh: string) =>
  oddSigns([{ ...sample, zh }]).map(({ sign, code }) => `${sign} ${code}`);

it("names letters of other scripts and signs that nobody sees", () => {
  expect(found("云脑Ш和\u200bα")).toEqual([
    "α U+03B1",
    "Ш U+0428",
    "\u200b U+200B",
  ]);
});

it("names none of what Chinese texts have", () => {
  expect(found("（二）AI、Ⅲ、5%，“训力券”—1:1〔2023〕90号㎡")).toEqual([]);
});

it("finds the one of the real text, with its sentence", () => {
  const signs = oddSigns(sentences).map(({ code, sentences: places }) => [
    code,
    places.map(({ id }) => id),
  ]);
  expect(signs).toEqual([["U+0428", ["m01-s1"]]]);
});
