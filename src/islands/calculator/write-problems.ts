import type { Problem } from "./answer.ts";

/** Names each problem beside its field, and takes the settled ones away. */
export function writeProblems(
  form: ParentNode,
  problems: readonly Problem[],
): void {
  for (const { dataset } of form.querySelectorAll<HTMLElement>(
    "[data-problem]",
  ))
    writeProblem(form, dataset["problem"] ?? "", problems);
}

/** Names the problem of one field beside it, where it has one. */
export function writeProblem(
  form: ParentNode,
  name: string,
  problems: readonly Problem[],
): void {
  const said = problems.find(({ field }) => field === name)?.said ?? "";
  const place = form.querySelector(`[data-problem="${name}"]`);
  if (place) place.textContent = said;
  // A problem with a choice by buttons belongs to their whole group.
  form
    .querySelector(`:is(input:not([type=radio]),select)[name="${name}"]`)
    ?.setAttribute("aria-invalid", String(said !== ""));
}
