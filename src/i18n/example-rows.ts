import { ruleOf } from "../domain/benefit/rule-of.ts";
import { assess } from "../domain/benefit/assess.ts";
import type { Benefit } from "../domain/benefit/benefit.ts";
import type { WorkedExample } from "../domain/benefit/worked-example.ts";
import type { Discretion } from "../domain/figure/figure.ts";
import { exampleGiven, exampleResult } from "./example-words.ts";
import { benefitFields } from "./form-fields.ts";
import type { View } from "./view.ts";

export interface ExampleRow {
  readonly given: string;
  readonly result: string;
}

export function shownExamples({
  examples,
}: Pick<Benefit, "examples">): readonly WorkedExample[] {
  return examples.filter(({ show }) => show);
}

/** A sum is told with its object: the name of the first thing to fill in. */
export function exampleHead(
  view: Pick<View, "t" | "say">,
  benefit: Benefit,
): string {
  const [first] = benefitFields(benefit, view);
  return first?.label ?? view.t("calculator.example-given");
}

export function exampleRows(
  { locale, t, words }: Pick<View, "locale" | "t" | "words">,
  benefit: Benefit,
): readonly ExampleRow[] {
  const language = { locale, hedges: words("hedge") };
  return shownExamples(benefit).map(({ given, result }) => ({
    given: exampleGiven(benefit, given, locale, t),
    result: exampleResult(
      { benefit, result, discretion: discretionIn(benefit, given) },
      language,
      t,
    ),
  }));
}

/** The discretion over the figures that an example rests on. */
export function discretionIn(
  benefit: Benefit,
  given: WorkedExample["given"],
): readonly Discretion[] {
  const alone = assess(ruleOf(benefit), given);
  return "discretion" in alone ? alone.discretion : [];
}
