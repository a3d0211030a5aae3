import type { SharedContent } from "../policy/reference.ts";

/** A term by its Chinese; `id` is undefined for words that only hide others. */
export interface TermWords {
  readonly id: string | undefined;
  readonly zh: string;
}

/** One place of a term in a text. */
export interface TermPlace {
  readonly id: string;
  readonly start: number;
  /** Just after its last character. */
  readonly end: number;
}

/**
 * The words to look for in a text to find the glossary's terms: the terms, and the
 * offices and words that only hold their characters.
 */
export function glossaryWords({
  glossary,
  departments,
}: Pick<SharedContent, "glossary" | "departments">): readonly TermWords[] {
  const hiding = [
    ...departments.map(({ zh }) => zh),
    ...glossary.flatMap(({ notIn }) => notIn),
  ];
  return [...glossary, ...hiding.map((zh) => ({ id: undefined, zh }))];
}

/**
 * The places of terms in a Chinese text, in the text's order. Within a longer
 * term, or an office's name, the longer one counts: no two places overlap.
 */
export function findTerms(
  text: string,
  terms: readonly TermWords[],
): readonly TermPlace[] {
  const places: (TermWords & { start: number; end: number })[] = [];
  for (const term of longestFirst(terms)) {
    for (const start of placesOf(term.zh, text)) {
      const end = start + term.zh.length;
      if (places.some((other) => start < other.end && other.start < end))
        continue;
      places.push({ ...term, start, end });
    }
  }
  return places
    .flatMap(({ id, start, end }) =>
      id === undefined ? [] : [{ id, start, end }],
    )
    .sort((a, b) => a.start - b.start);
}

function longestFirst(terms: readonly TermWords[]): readonly TermWords[] {
  return [...terms].sort((a, b) => b.zh.length - a.zh.length);
}

function placesOf(words: string, text: string): readonly number[] {
  const starts: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0) {
    starts.push(at);
    at = text.indexOf(words, at + words.length);
  }
  return starts;
}
