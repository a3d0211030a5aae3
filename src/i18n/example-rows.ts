import { ruleOf } from "../domain/benefit/rule-of.ts";
import { assess } from "../domain/benefit/assess.ts";
import type { Benefit } from "../domain/benefit/benefit.ts";
import type { WorkedExample } from "../domain/benefit/worked-example.ts";
import type { Discretion } from "../domain/figure/figure.ts";
import type { Locale } from "../domain/text/languages.ts";
import { exampleGiven, exampleResult } from "./example-words.ts";
import { benefitFields, type FormField } from "./form-fields.ts";
import { formulaWords } from "./formula-words.ts";
import { marksOf } from "./marks.ts";
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

/**
 * A sum is told with its object: the name of the first thing to fill in. Of a
 * formula with several inputs each is named in the rows.
 */
export function exampleHead(
  view: Pick<View, "t" | "say">,
  benefit: Benefit,
): string {
  const [first, ...others] = benefitFields(benefit, view);
  const given = view.t("calculator.example-given");
  if (benefit.kind === "formula" && others.length > 0) return given;
  return first?.label ?? given;
}

export function exampleRows(
  { locale, t, say, words }: Pick<View, "locale" | "t" | "say" | "words">,
  benefit: Benefit,
): readonly ExampleRow[] {
  const language = { locale, hedges: words("hedge") };
  const fields = benefitFields(benefit, { t, say });
  return shownExamples(benefit).map(({ given, result }) => ({
    given:
      benefit.kind === "formula" && fields.length > 0
        ? enteredWords(fields, given, locale)
        : exampleGiven(benefit, given, locale, t),
    result: exampleResult(
      { benefit, result, discretion: discretionIn(benefit, given) },
      language,
      t,
    ),
  }));
}

/** What is entered into a formula's fields, each named where there are several. */
function enteredWords(
  fields: readonly FormField[],
  given: WorkedExample["given"],
  locale: Locale,
): string {
  const { colon, semicolon } = marksOf(locale);
  return fields
    .flatMap(({ name, kind, label, options }) => {
      const typed = given[name];
      if (typed === undefined) return [];
      const chosen = options?.find(({ id }) => id === typed)?.label;
      const said = kind ? formulaWords.typed(kind, typed, locale) : chosen;
      return [fields.length > 1 ? label + colon + (said ?? typed) : said];
    })
    .join(semicolon);
}

/** The discretion over the figures that an example rests on. */
export function discretionIn(
  benefit: Benefit,
  given: WorkedExample["given"],
): readonly Discretion[] {
  const alone = assess(ruleOf(benefit), given);
  return "discretion" in alone ? alone.discretion : [];
}
