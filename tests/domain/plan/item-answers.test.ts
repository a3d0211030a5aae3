import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  joinAnswers,
  splitAnswers,
} from "../../../src/domain/plan/item-answers.ts";

describe("answers about each support", () => {
  it.each([
    ["", 2, ["", ""]],
    ["no", 3, ["no", "no", "no"]],
    ["no,yes", 2, ["no", "yes"]],
    ["no,yes", 3, ["no", "yes", ""]],
    [",yes", 2, ["", "yes"]],
    ["no,yes,no", 2, ["no", "yes,no"]],
    ["no,yes", 1, ["no,yes"]],
  ])("%j of %i are %j", (text, count, answers) => {
    expect(splitAnswers(text, count, "choice")).toEqual(answers);
  });

  it.each([
    ["5", 2, ["5", ""]],
    ["9,000,000", 2, ["9,000,000", ""]],
    [";8", 2, ["", "8"]],
    ["5;8;9", 2, ["5", "8;9"]],
  ])("the sums %j of %i are %j: a sum is about one", (text, count, sums) => {
    expect(splitAnswers(text, count, "sum")).toEqual(sums);
  });

  it.each([
    [["no", "no"], "no"],
    [["", ""], ""],
    [["", "unknown"], "unknown"],
    [["no", ""], "no,unknown"],
    [["no", "yes"], "no,yes"],
    [["no", "a,b"], "no,a，b"],
    [["a,b"], "a,b"],
    [[], ""],
  ])("%j are written %j", (answers, text) => {
    expect(joinAnswers(answers, "choice")).toBe(text);
  });

  it("are read as they were written", () => {
    const word = fc.constantFrom("yes", "no", "unknown", "perhaps");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (answers) => {
        const text = joinAnswers(answers, "choice");
        const read = splitAnswers(text, answers.length, "choice");
        expect(read).toEqual(answers);
      }),
    );
  });
});
