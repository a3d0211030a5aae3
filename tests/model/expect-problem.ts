import { expect } from "vitest";

import { breakContent, type Break } from "./break-content.ts";

// Each case reads the whole content; a busy machine takes its time.

interface Expected {
  /** Words on the line the problem names. */
  readonly line: string;
  readonly field: string;
  /** Parts of what the problem says. */
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

type Edit = Extract<Break, { readonly to: string }>;

/**
 * Breaks one thing in the real content and expects exactly one problem, with
 * these words, in the file that was broken.
 */
export async function expectProblem(
  edit: Edit,
  problem: Expected,
): Promise<void> {
  const { problems, lineOf } = await breakContent(edit);
  const line = lineOf(edit.file, problem.line);
  expect(problems).toEqual([matching(edit.file, line, problem)]);
}

/** The same where the mistake breaks other rules too. */
export async function expectProblemAmong(
  edit: Edit,
  problem: Expected,
): Promise<void> {
  const { problems, lineOf } = await breakContent(edit);
  const line = lineOf(edit.file, problem.line);
  expect(problems).toContainEqual(matching(edit.file, line, problem));
}

function matching(file: string, line: number, problem: Expected) {
  const part = (words: string) => expect.stringContaining(words) as string;
  return {
    file,
    line,
    column: expect.any(Number) as number,
    field: problem.field,
    found: part(problem.found),
    expected: part(problem.expected),
    fix: part(problem.fix),
  };
}
