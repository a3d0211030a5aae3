import { foldText } from "../text/fold-text.ts";
import { findAmounts, type Amount } from "../query/read-amounts.ts";
import { compactText, searchTokens, tokenKeys } from "../text/search-tokens.ts";

/** A sentence in the forms in which it is compared. */
export interface IndexedSentence {
  readonly compact: string;
  /** With its punctuation, without blanks. */
  readonly literal: string;
  /** Its tokens, each between spaces. */
  readonly words: string;
  readonly amounts: ReadonlySet<string>;
}

/** A page that holds a text, or a part of it. */
export interface Holding {
  readonly page: number;
  /** Length of the text relative to the shortest sentence that has it, 0 to 1. */
  readonly coverage: number;
  /** True if the punctuation is the same too. */
  readonly hasSameMarks: boolean;
}

/** A text that is looked for as a whole. */
export interface Quote {
  readonly compact: string;
  readonly literal: string;
}

/** The texts themselves, for what the word index cannot tell. */
export interface TextIndex {
  /** The key of each token, and its shortest written form. */
  readonly words: ReadonlyMap<string, string>;
  /** Of each page. */
  readonly sentences: readonly (readonly IndexedSentence[])[];
  /** The pages with a quote; pages that have it only inside longer words if no other does. */
  pagesWith(quote: Quote): readonly Holding[];
  /** The pages on which the tokens stand side by side. */
  pagesHolding(words: readonly string[]): readonly number[];
  pagesStating(amount: Amount): readonly number[];
  /** True if a folded text stands somewhere with all its signs. */
  isWritten(folded: string): boolean;
}

/** @param texts the sentences of each page */
export function createTextIndex(
  texts: readonly (readonly string[])[],
): TextIndex {
  const sentences = texts.map((page) => page.map(indexSentence));
  const whole = texts.map((page) => ({
    compact: compactText(foldText(page.join(" "))),
    literal: quoteOf(foldText(page.join(""))).literal,
  }));
  const pagesWhere = (fits: (sentence: IndexedSentence) => boolean) =>
    sentences.flatMap((page, at) => (page.some(fits) ? [at] : []));
  return {
    words: writtenWords(texts.flat()),
    sentences,
    pagesWith({ compact, literal }) {
      if (compact === "") return [];
      const found = (holds: (text: string) => boolean) =>
        whole.flatMap((text, page) => {
          if (!holds(text.compact)) return [];
          const lengths = (sentences[page] ?? [])
            .filter((sentence) => holds(sentence.compact))
            .map((sentence) => sentence.compact.length);
          const coverage = compact.length / Math.min(...lengths, Infinity);
          const hasSameMarks = text.literal.includes(literal);
          return [{ page, coverage, hasSameMarks }];
        });
      const clean = found((text) => holdsWhole(text, compact));
      return clean.length > 0 ? clean : found((text) => text.includes(compact));
    },
    pagesHolding: (words) => {
      const wanted = ` ${words.join(" ")} `;
      return pagesWhere((sentence) => sentence.words.includes(wanted));
    },
    pagesStating: (amount) =>
      pagesWhere(({ amounts }) => amount.some((form) => amounts.has(form))),
    isWritten: (folded) =>
      whole.some((text) => text.literal.includes(quoteOf(folded).literal)),
  };
}

function writtenWords(texts: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const text of texts.map((each) => foldText(each)))
    for (const { key, start, end } of searchTokens(text)) {
      const known = written.get(key);
      if (known === undefined || end - start < known.length)
        written.set(key, text.slice(start, end));
    }
  return written;
}

function indexSentence(text: string): IndexedSentence {
  const folded = foldText(text);
  return {
    ...quoteOf(folded),
    words: ` ${tokenKeys(text).join(" ")} `,
    amounts: new Set(findAmounts(folded).flatMap(({ amount }) => amount)),
  };
}

/** A folded text as it is looked for as a whole. */
export function quoteOf(folded: string): Quote {
  return {
    compact: compactText(folded),
    literal: folded.replace(/\s/g, ""),
  };
}

/** True if the text has the words without cutting a number or a word of its own. */
export function holdsWhole(text: string, wanted: string): boolean {
  let at = text.indexOf(wanted);
  while (at >= 0) {
    if (!isInside(text, at) && !isInside(text, at + wanted.length)) return true;
    at = text.indexOf(wanted, at + 1);
  }
  return false;
}

function isInside(text: string, at: number): boolean {
  return /^(?:\d{2}|\p{Script=Latin}{2})$/u.test(text.slice(at - 1, at + 1));
}
