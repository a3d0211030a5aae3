import { expect, test } from "vitest";

import { fillRows } from "../../../src/domain/figure/fill-rows.ts";

test.each([
  { widths: [], filled: [] },
  { widths: [2], filled: [3] },
  { widths: [1, 1], filled: [1, 2] },
  { widths: [1, 1, 1], filled: [1, 1, 1] },
  { widths: [2, 1], filled: [2, 1] },
  { widths: [2, 2, 1], filled: [3, 2, 1] },
  { widths: [1, 1, 2], filled: [1, 2, 3] },
])("in three columns, $widths are $filled wide", ({ widths, filled }) => {
  expect(fillRows(widths, 3)).toEqual(filled);
});
