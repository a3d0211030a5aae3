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
  const { file, line, column, field, left } = problem;
  const place = `${file}:${line}:${column}`;
  const first = field ? `${place}  ${field}` : place;
  if (left)
    return [
      first,
      `  to enter  ${problem.expected}`,
      `  example   ${left.example}`,
    ].join("\n");
  return [
    first,
    `  found     ${problem.found}`,
    `  expected  ${problem.expected}`,
    `  fix       ${problem.fix}`,
  ].join("\n");
}

/** All problems of a run, what is left to enter by its stage, and last how many they are. */
export function formatProblems({ problems, isAll }: Refusal): string {
  const mistakes = problems.filter(({ left }) => !left);
  const stages = Map.groupBy(
    problems.filter(({ left }) => left),
    ({ left }) => left?.name ?? "",
  );
  const many = countAll(mistakes.length, problems.length - mistakes.length);
  return [
    ...mistakes.map(formatProblem),
    ...[...stages].flatMap(([name, left]) => [
      `Still to be entered: ${name} (${left.length})`,
      ...left.map(formatProblem),
    ]),
    isAll
      ? many
      : `${many}; what rests on them is checked once they are mended`,
  ].join("\n\n");
}

function countAll(mistakes: number, left: number): string {
  const parts = [
    ...(mistakes > 0 || left === 0 ? [count(mistakes, "problem")] : []),
    ...(left > 0 ? [`${count(left, "value")} still to be entered`] : []),
  ];
  return `${parts.join(" and ")} in content/`;
}
