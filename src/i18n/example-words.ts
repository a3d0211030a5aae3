import type { Benefit, BenefitKind } from "../domain/benefit/benefit.ts";
import type { ExampleLimit } from "../domain/benefit/limit.ts";
import type { ExpectedResult } from "../domain/benefit/worked-example.ts";
import type { ExampleInputs } from "../domain/benefit/benefit-inputs.ts";
import type { Discretion } from "../domain/figure/figure.ts";
import { partsPlaced } from "../domain/formula/formula.ts";
import { levelsOf, variantsOf } from "../domain/benefit/parts-of.ts";
import type { BoundWord } from "../domain/text/hedges.ts";
import type { Locale } from "../domain/text/languages.ts";
import { fen, type Fen } from "../domain/number/money.ts";
import { readMoney } from "../domain/number/read-money.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { hedgeWords, type HedgeLanguage } from "./hedge-words.ts";
import { joinWords, listWords } from "./join-words.ts";
import { marksOf } from "./marks.ts";
import { sentenceNumber } from "./sentence-label.ts";
import type { Translate } from "./translator.ts";

/** The inputs of a worked example: `RMB 24 million, start-up`. */
export function exampleGiven(
  benefit: Benefit,
  given: ExampleInputs,
  locale: Locale,
  t: Translate,
): string {
  const { amount, rent, months, variant, level } = given;
  const choices = [...variantsOf(benefit), ...levelsOf(benefit)];
  const chosen = choices.find(({ id }) => id === variant || id === level);
  const parts = [
    amount && formatMoneyPlain(toFen(amount), locale),
    rent && t("calculator.rent-given", { amount: money(rent, locale) }),
    months && t("calculator.months-given", { count: Number(months) }),
    chosen?.label[locale],
  ].filter((part) => part !== undefined && part !== "");
  if (parts.length === 0) return t("calculator.no-input");
  return parts.join(marksOf(locale).comma);
}

/** The result of a worked example, with every hedge of the text. */
export function exampleResult(
  { benefit, result, discretion }: WorkedWords,
  { locale, hedges }: HedgeLanguage,
  t: Translate,
): string {
  const hedged = (sums: readonly string[], bound?: BoundWord) =>
    joinWords(
      locale,
      hedgeWords({ bound, discretion }, { locale, hedges }),
      listWords(
        sums.map((sum) => money(sum, locale)),
        locale,
      ),
    );
  switch (result.kind) {
    case "ceiling":
      return limitedWords(
        isOnlyCap(benefit, result.limit)
          ? "only"
          : (OTHER_LIMITS[benefit.kind][result.limit] ?? result.limit),
        hedged([result.yuan], "up-to"),
        t,
      );
    case "fixed":
      return hedged([result.yuan]);
    case "choice":
      return hedged(result.yuan);
    case "ineligible":
      return t("calculator.result-ineligible", {
        sentence: sentenceNumber(result.sentence),
      });
    case "undetermined":
      return joinWords(
        locale,
        t("calculator.open-words.undetermined"),
        hedged([result.atMost], "up-to"),
      );
    case "no-amount":
      return t("calculator.result-no-amount");
    default:
      return result satisfies never;
  }
}

export interface WorkedWords {
  readonly benefit: Benefit;
  readonly result: ExpectedResult;
  readonly discretion: readonly Discretion[];
}

/** A cap by which a formula cuts nothing off is all that the text names. */
function isOnlyCap(benefit: Benefit, limit: ExampleLimit): boolean {
  return (
    benefit.kind === "formula" &&
    limit === "cap" &&
    !partsPlaced(benefit.gives).some(({ part }) => "limit" in part)
  );
}

type LimitWords = ExampleLimit | "only" | "rent" | "ratio";

/** Limits that are said otherwise of some kinds: a lone cap, a ratio, a rent. */
const OTHER_LIMITS: Readonly<
  Record<BenefitKind, Partial<Record<ExampleLimit, LimitWords>>>
> = {
  "cost-share": {},
  award: { cap: "only" },
  levels: { cap: "only" },
  fixed: {},
  tiers: {},
  matching: { rate: "ratio" },
  "rent-free": { none: "rent" },
  formula: {},
  "in-kind": {},
};

function limitedWords(limit: LimitWords, result: string, t: Translate): string {
  if (limit === "none") return result;
  return t("calculator.result-limited", {
    result,
    limit: t(`calculator.limit-${limit}`),
  });
}

function money(yuan: string, locale: Locale): string {
  return formatMoneyPlain(toFen(yuan), locale);
}

/** Sums in the content were checked, so that reading them cannot fail. */
function toFen(yuan: string): Fen {
  const read = readMoney(yuan);
  return read.ok ? read.fen : fen(0n);
}
