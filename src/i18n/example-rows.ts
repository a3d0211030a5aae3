import type { Benefit, WorkedExample } from "../domain/benefit.ts";
import { assess } from "../domain/assess.ts";
import type { Discretion } from "../domain/figure.ts";
import { rulesOf } from "../domain/work-example.ts";
import { exampleGiven, exampleResult } from "./example-words.ts";
import type { View } from "./view.ts";

/** A line of a table of worked examples. */
export interface ExampleRow {
  /** What is assumed; several cases where they come to the same. */
  readonly given: readonly string[];
  readonly result: string;
  /** The sentences of the rules that a case is about. */
  readonly sentences: readonly string[];
}

/** Examples as rows; those that follow each other with one result are one. */
export function exampleRows(
  { policy, locale, t, words }: Pick<View, "policy" | "locale" | "t" | "words">,
  benefit: Benefit,
  examples: readonly WorkedExample[],
): readonly ExampleRow[] {
  const { rules } = policy.supplementary;
  const language = { locale, hedges: words("hedge") };
  return examples
    .map(({ given, result }) => ({
      given: [exampleGiven(benefit, given, locale, t)],
      result: exampleResult(
        { result, discretion: discretionIn(benefit, given) },
        language,
        t,
      ),
      sentences: rulesOf(rules, given).map(({ sentence }) => sentence),
    }))
    .reduce<readonly ExampleRow[]>(addRow, []);
}

/** What the figures that an example rests on are left to. */
export function discretionIn(
  benefit: Benefit,
  given: WorkedExample["given"],
): readonly Discretion[] {
  const alone = assess(benefit, given);
  return "discretion" in alone ? alone.discretion : [];
}

function addRow(
  rows: readonly ExampleRow[],
  next: ExampleRow,
): readonly ExampleRow[] {
  const last = rows.at(-1);
  // What is said of a project is a line of its own.
  const isLong = [last, next].some((row) => row?.sentences.length);
  if (isLong || last?.result !== next.result) return [...rows, next];
  const given = [...last.given, ...next.given];
  return [...rows.slice(0, -1), { ...last, given }];
}
