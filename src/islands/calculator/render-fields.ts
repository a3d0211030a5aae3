import { readMoney } from "../../domain/number/read-money.ts";
import type { Fen, Refused } from "../../domain/number/money.ts";
import type { Result } from "../../domain/benefit/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { formatMoney, formatMoneyPlain } from "../../i18n/format-money.ts";
import { formatMonths } from "../../i18n/format-quantity.ts";
import type { FormField } from "../../i18n/form-fields.ts";
import type { StepLanguage } from "../../i18n/step-words.ts";
import type { Pair, Problem } from "./answer.ts";

export type Entered = Readonly<Record<string, string | undefined>>;

type Entries = Pick<StepLanguage, "locale" | "formulas">;

/** Entries of fields, sums and months as they are read. */
export function renderGiven(
  fields: readonly FormField[],
  entered: Entered,
  data: Entries,
): readonly Pair[] {
  return fields.flatMap(({ name, kind, label, options }): readonly Pair[] => {
    const typed = (entered[name] ?? "").trim();
    if (options) {
      const chosen = options.find(({ id }) => id === typed);
      return chosen ? [[label, chosen.label]] : [];
    }
    return typed ? [[label, valueWords(kind, typed, data)]] : [];
  });
}

function valueWords(
  kind: FormField["kind"],
  typed: string,
  { locale, formulas }: Entries,
): string {
  if (kind === "months" && /^\d{1,6}$/.test(typed))
    return formatMonths(Number(typed), locale);
  // What is no sum stands as it was typed.
  if (kind !== "money") return formulas?.typed(kind, typed, locale) ?? typed;
  const sum = readMoney(typed);
  return sum.ok ? formatMoney(sum.fen, locale) : typed;
}

/**
 * Each problem of a result beside its field; what is asked of a field that the
 * benefit has not is a problem of the benefit.
 * @param support the label of the choice of a benefit
 */
export function renderProblems(
  result: Result | undefined,
  fields: readonly FormField[],
  data: CalculatorData,
  support = data.words["support"] ?? "",
): readonly Problem[] {
  if (result?.kind !== "invalid") return [];
  const problems = result.problems.map(({ field, ...problem }): Problem => {
    const own = fields.find(({ name }) => name === field);
    const place = own?.name ?? "benefit";
    const said = problemWords(own?.kind ?? place, problem, data);
    return { field: place, label: own?.label ?? support, said };
  });
  const isFirst = ({ field }: Problem, at: number) =>
    problems.findIndex((other) => other.field === field) === at;
  return problems.filter(isFirst);
}

/**
 * A problem in words, with the sums that an ambiguous one may mean.
 * @param kind of what was asked for, or the name of its field
 */
export function problemWords(
  kind: string,
  { problem, readings = [] }: Pick<Refused<string>, "problem" | "readings">,
  { problems, words, locale }: CalculatorData,
): string {
  // Months are no amount; of an empty field is said what it is there for.
  const said =
    problems[`${kind}-${problem}`] ??
    problems[problem] ??
    words[problem] ??
    problems["unknown-choice"] ??
    "";
  const sums = readings.map((sum: Fen) => formatMoneyPlain(sum, locale));
  return said.replace("{{sums}}", sums.join(problems["or"]));
}
