import { problemOf, type PolicyCheck } from "../check.ts";

/** Chapters count from one; measures follow their chapters' order. */
export const checkChapters: PolicyCheck = ({ policy, measures }) => {
  const { chapters } = policy.data;
  const numbered = chapters.flatMap(({ id, number }, index) => {
    if (number === index + 1 && id === `c${number}`) return [];
    return problemOf(policy, ["chapters", index, "id"], {
      found: `${id} with the number ${number}`,
      expected: `c${index + 1} with the number ${index + 1}`,
      fix: "Number the chapters in the order of the text.",
    });
  });
  const placeOf = new Map(chapters.map(({ id }, index) => [id, index]));
  const ordered = measures.flatMap((measure, index) => {
    const before = measures[index - 1];
    const here = placeOf.get(measure.data.chapter);
    const earlier = before && placeOf.get(before.data.chapter);
    if (here === undefined || earlier === undefined || here >= earlier)
      return [];
    return problemOf(measure, ["chapter"], {
      found: `${measure.data.chapter} after ${before?.data.chapter ?? ""} of ${before?.id ?? ""}`,
      expected: "chapters in the order of the measures' numbers",
      fix: "Correct the chapter of one of the two measures.",
    });
  });
  return [...numbered, ...ordered];
};
