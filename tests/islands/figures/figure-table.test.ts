import { describe, expect, it } from "vitest";

import {
  tableOf,
  type TableRow,
} from "../../../src/islands/figures/figure-table.ts";

describe("the list of figures as a table for a spreadsheet", () => {
  it("has the sum in yuan after its words, and the link at the end", () => {
    const row = {
      cells: ["up to RMB 2 million", "cap", "2 Name"],
      yuan: "2000000",
      link: "https://example.org/#s1",
    } as unknown as TableRow;
    const words = { yuan: "Yuan", link: "Link" };
    expect(tableOf([row], ["Figure", "Of", "Measure"], words)).toEqual([
      ["Figure", "Yuan", "Of", "Measure", "Link"],
      ["up to RMB 2 million", "2000000", "cap", "2 Name", row.link],
    ]);
  });
});
