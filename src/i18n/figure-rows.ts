import { figureKind, type FigureKind } from "../domain/figure/figure-kind.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { fenOf } from "../domain/benefit/benefit-rule.ts";
import { plainYuan } from "../domain/number/write-yuan.ts";
import type { Measure } from "../domain/policy/measure.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { figureValue } from "./figure-value.ts";
import { hedgeOf } from "./figure-words.ts";
import { hedgeWords } from "./hedge-words.ts";
import { clauseQuote } from "./clause-quote.ts";
import { measureOfSentence } from "./sentence-path.ts";
import type { View } from "./view.ts";

export interface FigureRow {
  readonly figure: Figure;
  readonly kind: FigureKind;
  readonly sentence: Sentence;
  /** The measure it stands in, if it is one's. */
  readonly measure?: Measure | undefined;
  /** The words that must stand before the value; "" for none. */
  readonly hedge: string;
  readonly value: string;
  /** A sum in plain yuan; "" for what is no money. */
  readonly yuan: string;
  /** The clause of the source that bears it. */
  readonly quote: string;
  readonly translated: string;
}

export function figureRows({
  policy,
  locale,
  words,
}: Pick<View, "policy" | "locale" | "words">): readonly FigureRow[] {
  const language = { locale, hedges: words("hedge") };
  return policySentences(policy).flatMap((sentence) =>
    sentence.figures.map((figure) => ({
      figure,
      kind: figureKind(figure, policy.pools),
      sentence,
      measure: measureOfSentence(policy, sentence.id),
      hedge: hedgeWords(hedgeOf(figure), language),
      value: figureValue(figure, locale),
      yuan: figure.value.kind === "money" ? plainYuan(fenOf(figure)) : "",
      quote: clauseQuote(figure, sentence.zh),
      translated: translatedQuote(figure, locale),
    })),
  );
}

/** The translated words, those that leave it to others before them. */
function translatedQuote(
  { discretion, quote }: Figure,
  locale: View["locale"],
): string {
  const words = quote[locale];
  const left = discretion
    .map((each) => each.quote[locale])
    .filter((each) => !words.includes(each));
  return [...left, words].join(" … ");
}
