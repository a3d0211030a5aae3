import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { receivedChinese } from "./received-chinese.ts";

const source = readFileSync(
  "content/policies/sz-ai-2024/source.zh.txt",
  "utf8",
);

test("setting the official text full-width can be undone to the letter", () => {
  const typeset = typesetChinese(source);
  expect(typeset).not.toBe(source);
  expect(receivedChinese(typeset)).toBe(source);
});

test("one mark becomes one mark, so that positions stay", () => {
  expect(typesetChinese(source)).toHaveLength(source.length);
});

test("no half-width mark is left but the colon of a ratio", () => {
  const left = typesetChinese(source).match(/[,;()]|.:./g);
  expect(left).toEqual(["1:1"]);
});
