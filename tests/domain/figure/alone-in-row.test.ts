import { expect, test } from "vitest";

import { aloneInRow } from "../../../src/domain/figure/alone-in-row.ts";

test.each([
  { widths: [], alone: [] },
  { widths: [2], alone: [true] },
  { widths: [1, 1, 1], alone: [false, false, false] },
  { widths: [2, 1], alone: [false, false] },
  { widths: [2, 2, 1], alone: [true, false, false] },
  { widths: [1, 2, 2], alone: [false, false, true] },
])("of three columns, $widths stand alone as $alone", ({ widths, alone }) => {
  expect(aloneInRow(widths, 3)).toEqual(alone);
});
