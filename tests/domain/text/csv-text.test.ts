import { describe, expect, it } from "vitest";

import { csvText } from "../../../src/domain/text/csv-text.ts";

describe("a table for a spreadsheet", () => {
  it("ends each row as spreadsheets expect it", () => {
    expect(
      csvText([
        ["a", "b"],
        ["1", ""],
      ]),
    ).toBe("a,b\r\n1,\r\n");
  });

  it("quotes what would part or end a cell", () => {
    expect(csvText([["a,b", 'say "x"', "two\nlines"]])).toBe(
      '"a,b","say ""x""","two\nlines"\r\n',
    );
  });

  it("keeps what looks like a formula from being one", () => {
    expect(csvText([["=1+1", "-5", "@x"]])).toBe("'=1+1,'-5,'@x\r\n");
  });
});
