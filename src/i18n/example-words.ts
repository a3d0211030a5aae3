import type {
  Benefit,
  ExampleInputs,
  ExampleLimit,
  ExpectedResult,
} from "../domain/benefit.ts";
import type { Locale } from "../domain/local-text.ts";
import { fen, type Fen } from "../domain/money.ts";
import { parseMoney } from "../domain/parse-money.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { sentenceNumber } from "./sentence-label.ts";
import type { Translate } from "./translator.ts";

/** What a worked example assumes: `RMB 24 million, start-up`. */
export function exampleGiven(
  benefit: Benefit,
  given: ExampleInputs,
  locale: Locale,
  t: Translate,
): string {
  const { amount, rent, months, variant, level } = given;
  const choices = [
    ...("variants" in benefit ? benefit.variants : []),
    ...("levels" in benefit ? benefit.levels : []),
  ];
  const chosen = choices.find(({ id }) => id === variant || id === level);
  const parts = [
    amount && formatMoneyPlain(toFen(amount), locale),
    rent && t("calculator.rent-given", { amount: money(rent, locale) }),
    months && t("calculator.months-given", { count: Number(months) }),
    chosen?.label[locale],
    ...projectGiven(given, locale, t),
  ].filter((part) => part !== undefined && part !== "");
  if (parts.length === 0) return t("calculator.no-input");
  return parts.join(locale === "zh" ? "，" : ", ");
}

/** What is said of the project: where there is no other money, nothing. */
function projectGiven(
  { outside, audited, prior, sameKind }: ExampleInputs,
  locale: Locale,
  t: Translate,
): readonly (string | undefined)[] {
  const sum = (key: string, typed: string | undefined) =>
    typed && t(`calculator.${key}`, { amount: money(typed, locale) });
  return [
    outside && t(`calculator.outside-${outside}`),
    sum("audited-given", audited),
    sum("prior-given", prior),
    sameKind && t(`calculator.same-kind-${sameKind}`),
  ];
}

/** What the text allows in a worked example, worded by its bound. */
export function exampleResult(
  result: ExpectedResult,
  locale: Locale,
  t: Translate,
): string {
  const values = (sums: readonly string[]) =>
    sums.map((sum) => money(sum, locale)).join(t("calculator.words.or"));
  switch (result.kind) {
    case "ceiling":
      return ceilingWords(result.limit, money(result.yuan, locale), t);
    case "fixed":
      return money(result.yuan, locale);
    case "choice":
      return t("calculator.result-choice", { amounts: values(result.yuan) });
    case "ineligible":
      return t("calculator.result-ineligible", {
        sentence: sentenceNumber(result.sentence),
      });
    case "undetermined":
      return t(
        `calculator.result-undetermined${toFen(result.atLeast) > 0n ? "-from" : ""}`,
        {
          low: money(result.atLeast, locale),
          amount: money(result.atMost, locale),
        },
      );
    case "no-amount":
      return t("calculator.result-no-amount");
    default:
      return result satisfies never;
  }
}

function ceilingWords(
  limit: ExampleLimit,
  amount: string,
  t: Translate,
): string {
  if (limit === "none") return t("calculator.result-up-to", { amount });
  return t("calculator.result-ceiling", {
    amount,
    limit: t(`calculator.limit-${limit}`),
  });
}

function money(yuan: string, locale: Locale): string {
  return formatMoneyPlain(toFen(yuan), locale);
}

/** Sums in the content were checked, so that reading them cannot fail. */
function toFen(yuan: string): Fen {
  const read = parseMoney(yuan);
  return read.ok ? read.fen : fen(0n);
}
