import { count } from "../read/count-content.ts";
import type { Problem, Refusal } from "./problem.ts";

/**
 * The text of a problem, for a terminal and for the error overlay.
 *
 * @example
 * content/policies/x/measures/m99-y.yaml:48:13  sentences.m99-s2.figures.cap.is
 *   found     "1000万"
 *   expected  "1000万元"
 *   fix       …
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field } = problem;
  const place = `${file}:${line}:${column}`;
  return [
    field ? `${place}  ${field}` : place,
    `  found     ${problem.found}`,
    `  expected  ${problem.expected}`,
    `  fix       ${problem.fix}`,
  ].join("\n");
}

/** All problems of a run, and last how many they are. */
export function formatProblems({ problems, isAll }: Refusal): string {
  const many = `${count(problems.length, "problem")} in content/`;
  return [
    ...problems.map(formatProblem),
    isAll
      ? many
      : `${many}; what rests on them is checked once they are mended`,
  ].join("\n\n");
}
