import { describe, expect, it } from "vitest";

import {
  citeQuery,
  readCiteChoice,
} from "../../../src/domain/cite/cite-choice.ts";
import { CITATION_STYLES } from "../../../src/domain/cite/citation-styles.ts";

const IDS = ["", "m99", "m99-s2"];

function read(query: string) {
  return readCiteChoice(query, (id) => IDS.find((each) => each === id));
}

describe("an address that asks for a citation", () => {
  it.each(IDS.flatMap((of) => CITATION_STYLES.map((style) => ({ of, style }))))(
    "leads to “$of” in $style, and back",
    (choice) => {
      expect(read(citeQuery(choice))).toEqual({ choice, strange: [] });
    },
  );

  it("cites the whole in the first style when it asks for nothing", () => {
    const first = { of: "", style: CITATION_STYLES[0] };
    expect(read("")).toEqual({ choice: first, strange: [] });
    expect(read("?of=&style=")).toEqual({ choice: first, strange: [] });
    expect(read("?from=chat")).toEqual({ choice: first, strange: [] });
  });

  it("may have capitals, and marks of the sentence it stood in", () => {
    expect(read("?of=M99-S2&amp;style=APA。").choice).toEqual({
      of: "m99-s2",
      style: "apa",
    });
  });

  it("has named what it asks for and is not there", () => {
    expect(read("?of=m98-s1&style=harvard")).toEqual({
      choice: { of: "", style: CITATION_STYLES[0] },
      strange: [
        ["of", "m98-s1"],
        ["style", "harvard"],
      ],
    });
    expect(read("?of=m99&style=toString").strange).toEqual([
      ["style", "toString"],
    ]);
  });
});
