import { describe, expect, it } from "vitest";

import { readClauseReference } from "../../../src/search/query/clause-reference.ts";

describe("readClauseReference", () => {
  it.each([
    "第二条",
    "第2条",
    "措施二",
    "措施2",
    "2号措施",
    "第二项",
    "第二条措施",
    "(二)",
    "measure 2",
    "article 2",
    "art. 2",
    "clause two",
    "section ii",
    "item no. 2",
    "2nd measure",
    "m02",
    "m2",
    "#2",
  ])("takes %s for measure 2", (query) => {
    expect(readClauseReference(query)).toEqual({ measure: 2, isWhole: true });
  });

  it.each([
    ["十八", "措施十八", 18],
    ["14", "第14条", 14],
    ["xiv", "article xiv", 14],
    ["nineteen", "clause nineteen", 19],
  ])("reads the number %s", (_, query, measure) => {
    expect(readClauseReference(query)).toMatchObject({ measure });
  });

  it.each([
    "2.3",
    "m02-s3",
    "m02 s3",
    "measure 2.3",
    "clause 2.3",
    "sentence 2.3",
    "第二条第三句",
    "措施2.3",
    "第2.3句",
  ])("takes %s for the third sentence of measure 2", (query) => {
    expect(readClauseReference(query)).toEqual({
      measure: 2,
      sentence: 3,
      isWhole: true,
    });
  });

  it.each([
    "附则第二句",
    "附则2",
    "附则第2条",
    "supplementary 2",
    "supplementary provisions, sentence 2",
    "sup 2",
  ])("takes %s for the second of the supplementary provisions", (query) => {
    expect(readClauseReference(query)).toEqual({
      measure: "sup",
      sentence: 2,
      isWhole: true,
    });
  });

  it("finds a clause among other words", () => {
    expect(readClauseReference("第二条的补贴多少")).toEqual({
      measure: 2,
      isWhole: false,
    });
  });

  it.each(["50%", "1000万", "2024", "训力券", "hit", "mix", "", "measure"])(
    "finds none in %j",
    (query) => {
      expect(readClauseReference(query)).toBeUndefined();
    },
  );
});
