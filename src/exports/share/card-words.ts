import { glossaryWords } from "../../domain/glossary/find-terms.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { AmountLine } from "../../i18n/amount-parts.ts";
import type { View } from "../../i18n/view.ts";
import { wordPieces } from "../../i18n/word-pieces.ts";
import type { CardWords } from "./share-card.ts";

type SetWords = (text: string | AmountLine, of?: Locale) => CardWords;

/** Makes the words of a card from a text, in the card's language unless another is named. */
export function createCardWords({
  locale,
  shared,
}: Pick<View, "locale" | "shared">): SetWords {
  const terms = glossaryWords(shared);
  return (text, of = locale) => ({
    locale: of,
    pieces: wordPieces(typeof text === "string" ? [{ text }] : text, of, terms),
  });
}
