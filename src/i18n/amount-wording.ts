import type { Figure } from "../domain/figure/figure.ts";
import type { Locale } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import { fillParts, figurePart, type AmountLine } from "./amount-parts.ts";
import { figureValue } from "./figure-value.ts";
import { figureWords, hedgeOf } from "./figure-words.ts";
import { hedgeWords } from "./hedge-words.ts";
import { listRuns } from "./join-words.ts";
import { marksOf } from "./marks.ts";
import type { Templates } from "./translator.ts";

export type AmountWording = ReturnType<typeof createAmountWording>;

/** The words of figures, and those around them, in one language. */
export function createAmountWording(locale: Locale, words: Templates) {
  const templates = words("amount");
  const hedges = words("amount.hedge");
  const language = { locale, hedges };
  const limit = {
    locale,
    hedges: { ...hedges, "up-to": hedges["limit"] ?? "" },
  };

  return {
    /** A piece of the interface's own words. */
    word: (key: string): AmountLine => [{ text: templates[key] ?? "" }],
    say: (text: LocalText): AmountLine => [{ text: text[locale] }],
    fill: (key: string, values: Readonly<Record<string, AmountLine>>) =>
      fillParts(templates[key] ?? "", values),
    hedge: (figure: Figure): AmountLine => [
      figurePart(hedgeWords(hedgeOf(figure), language)),
    ],
    value: (figure: Figure): AmountLine => [
      figurePart(figureValue(figure, locale)),
    ],
    /** A value with its hedge. */
    whole: (figure: Figure): AmountLine => [
      figurePart(figureWords(figure, language)),
    ],
    /** A limit on a share: whether any is given is said with the share. */
    limit: (figure: Figure): AmountLine => [
      figurePart(figureWords({ ...figure, discretion: [] }, limit)),
    ],
    /** Parts of which each stands with its own name. */
    join: (parts: readonly AmountLine[]): AmountLine =>
      parts.flatMap((part, at) =>
        at === 0 ? part : [{ text: marksOf(locale).comma }, ...part],
      ),
    /** Values of which one is had, under the hedge of the first. */
    listed: ([first, ...others]: readonly Figure[]): AmountLine =>
      listRuns(
        [
          ...(first ? [figureWords(first, language)] : []),
          ...others.map((figure) => figureValue(figure, locale)),
        ],
        locale,
      ).map(({ text, isItem }) => (isItem ? figurePart(text) : { text })),
  };
}
