import { expect, it } from "vitest";

import { setMarks } from "../../src/i18n/set-marks.ts";

it("counts each mark that the pages set, and those that stay", () => {
  expect(setMarks(["(一)按1:1,给予:", "可,"])).toEqual([
    { mark: "(", shown: "（", set: 1, kept: 0 },
    { mark: ")", shown: "）", set: 1, kept: 0 },
    { mark: ",", shown: "，", set: 2, kept: 0 },
    { mark: ":", shown: "：", set: 1, kept: 1 },
  ]);
});

it("has none for a text that came with full-width marks", () => {
  expect(setMarks(["（一）按1:1，给予。"])).toEqual([]);
});
