import type { FileDraft } from "../read/read-draft.ts";
import type { PlacedSentence, PolicyDraft } from "../read/policy-draft.ts";
import {
  problemAt,
  type Finding,
  type Path,
  type Problem,
} from "../problem/problem.ts";
import { quote } from "../problem/describe-value.ts";
import type { ReferenceDraft } from "../read/reference-draft.ts";

/** One rule, held against a whole policy. */
export type PolicyCheck = (
  policy: PolicyDraft,
  shared: ReferenceDraft,
) => readonly Problem[];

/** One rule, held against what is not of one policy. */
export type SharedCheck = (shared: ReferenceDraft) => readonly Problem[];

/** A problem in a sentence, `path` counted from the sentence. */
export function problemIn(
  sentence: PlacedSentence,
  path: Path,
  finding: Finding,
): readonly Problem[] {
  return problemOf(sentence.draft, [...sentence.path, ...path], finding);
}

/**
 * A problem with a value that is none of those that can stand there.
 * @param expected what they are, without the values themselves
 */
export function checkKnown(
  file: FileDraft<unknown>,
  path: Path,
  value: string,
  known: readonly string[],
  { expected, fix }: Pick<Finding, "expected" | "fix">,
): readonly Problem[] {
  if (known.includes(value)) return [];
  return problemOf(file, path, {
    found: quote(value),
    expected: `${expected}: ${known.join(", ")}`,
    fix,
  });
}

/** A problem in a file, as the list of one that a check returns. */
export function problemOf(
  { file }: FileDraft<unknown>,
  path: Path,
  finding: Finding,
): readonly Problem[] {
  return [problemAt(file, path, finding)];
}
