import type { FinderQuestion } from "../policy/policy.ts";

/** A row that is left out; the row's own styles read these. */
const LEFT_OUT = [
  "--amounts:none;--offer:none;--named:none;--pad:.45rem;",
  "--name:400 1rem/1.5 var(--sans);--no:400 1rem/1.5 var(--serif);",
  "--ink:var(--color-soft)",
].join("");

const SHOWN = "{display:var(--named,block)}";

/**
 * The rules by which choices show in the list without script: with
 * `:has()` for the radios themselves, and for what a script has found where
 * that is not known. A row holds for each question the places of the options
 * that fit, from 1. Of several questions the first gives the reason, so its
 * rules come last. On paper all rows are whole.
 */
export function finderStyles(
  questions: readonly Pick<FinderQuestion, "id" | "options">[],
): string {
  const leaveOut = questions
    .map((question) => {
      const shown = questions
        .map(({ id }) => `--by-${id}:${id === question.id ? "block" : "none"}`)
        .join(";");
      const rules = `{${LEFT_OUT};${shown}}`;
      const chosen = question.options.map(
        ({ id }, at) =>
          `${when(question.id, id)} [data-${question.id}]:not([data-${question.id}~="${String(at + 1)}"])`,
      );
      return `${chosen.join()}${rules}[data-left-out="${question.id}"]${rules}`;
    })
    .reverse();
  const named = questions.flatMap(({ id, options }) =>
    options
      .filter((option) => option.named !== undefined)
      .map(
        (option) =>
          `${when(id, option.id)} [data-named="${option.id}"]${SHOWN}`,
      ),
  );
  const reasons = questions
    .map(
      ({ id }) => `.left-out [data-by="${id}"]{display:var(--by-${id},none)}`,
    )
    .join("");
  return `@media screen{${leaveOut.join("")}${named.join("")}[data-named].is-named${SHOWN}}${reasons}`;
}

function when(question: string, option: string): string {
  return `.finder:has([name="${question}"][value="${option}"]:checked)`;
}
