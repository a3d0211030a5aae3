import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * Chapters, and the sections of each, count from one; a section stands after
 * the chapter it is of, and measures follow their chapters' order.
 */
export const checkChapters: PolicyCheck = ({ policy, measures }) => {
  const { chapters } = policy.data;
  const numbered = chapters.flatMap(({ id, number, sectionOf }, index) => {
    const before = chapters.slice(0, index);
    const place =
      1 + before.filter((chapter) => chapter.sectionOf === sectionOf).length;
    if (number === place && id === `c${index + 1}`) return [];
    return problemOf(policy, ["chapters", index, "id"], {
      found: `${id} with the number ${number}`,
      expected: `c${index + 1} with the number ${place}`,
      fix: "Number the chapters in the order of the text, and the sections of each.",
    });
  });
  const nested = chapters.flatMap(({ id, sectionOf }, index) => {
    const before = chapters.slice(0, index);
    if (!sectionOf || before.some((chapter) => chapter.id === sectionOf))
      return [];
    return problemOf(policy, ["chapters", id, "sectionOf"], {
      found: sectionOf,
      expected: "the id of a chapter that stands before it",
      fix: "Name the chapter whose section it is, or move the section below it.",
    });
  });
  const placeOf = new Map<string | undefined, number>([
    [undefined, -1],
    ...chapters.map(({ id }, index) => [id, index] as const),
  ]);
  const ordered = measures.flatMap((measure, index) => {
    const before = measures[index - 1];
    const here = placeOf.get(measure.data.chapter);
    const earlier = before && placeOf.get(before.data.chapter);
    if (here === undefined || earlier === undefined || here >= earlier)
      return [];
    return problemOf(measure, ["chapter"], {
      found: `${measure.data.chapter ?? "no chapter"} after ${before?.data.chapter ?? ""} of ${before?.id ?? ""}`,
      expected: "chapters in the order of the measures' numbers",
      fix: "Correct the chapter of one of the two measures.",
    });
  });
  return [...numbered, ...nested, ...ordered];
};
