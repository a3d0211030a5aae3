import { findHedgedNumbers } from "../text/hedge.ts";
import { countDiscretion } from "../text/hedge-parity.ts";
import type { Locale } from "../text/languages.ts";
import { quantityKey } from "../number/number-token.ts";
import type { Sentence } from "../policy/sentence.ts";
import type { Discretion } from "./figure.ts";

/** A run of a sentence's text. Joined, the runs are the sentence. */
export interface TextRun {
  readonly text: string;
  /** The words that state a figure, or leave it to be decided: hedges included. */
  readonly isFigure: boolean;
}

type Marked = Pick<Sentence, Locale | "figures">;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** So little between a word of discretion and its figure is marked with them. */
const JOINT = /^(?:\s*|[^\s\p{P}]{1,2})$/u;
/** What stands between the figures of a list that one quote bears. */
const LISTED = /^(?:[、,]\s*|\s*(?:或|和|or|and)\s*)$/;

export function markFigures(
  sentence: Marked,
  locale: Locale,
): readonly TextRun[] {
  const text = sentence[locale];
  const runs: TextRun[] = [];
  let at = 0;
  for (const { start, end } of markedPlaces(sentence, locale)) {
    runs.push({ text: text.slice(at, start), isFigure: false });
    runs.push({ text: text.slice(start, end), isFigure: true });
    at = end;
  }
  runs.push({ text: text.slice(at), isFigure: false });
  return runs.filter(({ text: run }) => run !== "");
}

/**
 * The figures, each in one piece with a word of discretion beside it; a list of
 * them in one piece too, since such a word is for all of it.
 */
function markedPlaces(sentence: Marked, locale: Locale): readonly Place[] {
  const text = sentence[locale];
  const keys = new Set(sentence.figures.map(({ value }) => quantityKey(value)));
  const numbers = findHedgedNumbers(text, locale).filter(({ token }) =>
    keys.has(quantityKey(token.value)),
  );
  const words = discretionPlaces(sentence, locale);
  const lists = quotePlaces(sentence, locale);
  const places: Place[] = [];
  for (const place of [...numbers, ...words].sort(byStart)) {
    const last = places.at(-1);
    const between = text.slice(last?.end, place.start);
    const isBeside = words.some(
      ({ start, end }) => end === last?.end || start === place.start,
    );
    const isListed = lists.some(
      ({ start, end }) => start <= (last?.end ?? 0) && place.end <= end,
    );
    const isOne =
      (isBeside && JOINT.test(between)) || (isListed && LISTED.test(between));
    if (last && isOne)
      places.splice(-1, 1, { start: last.start, end: place.end });
    else places.push(place);
  }
  return places;
}

/** Where the quotes of the figures stand; a list has one for all its figures. */
function quotePlaces(sentence: Marked, locale: Locale): readonly Place[] {
  return sentence.figures.flatMap(({ quote }) => {
    const start = sentence[locale].indexOf(quote[locale]);
    return start < 0 ? [] : [{ start, end: start + quote[locale].length }];
  });
}

function byStart(a: Place, b: Place): number {
  return a.start - b.start;
}

/** The words that leave a figure of the sentence to be decided, each once. */
function discretionPlaces(
  { figures, ...sentence }: Marked,
  locale: Locale,
): readonly Place[] {
  const text = sentence[locale];
  const said = new Map(
    figures.flatMap(({ discretion }) =>
      discretion.map(({ kind, quote }) => [quote[locale], kind] as const),
    ),
  );
  return [...said].flatMap(([words, kind]) => {
    const start = startOf(words, kind, text, locale);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

/** -1 where the words stand only inside longer ones that leave nothing open. */
function startOf(
  words: string,
  kind: Discretion["kind"],
  text: string,
  locale: Locale,
): number {
  let start = text.indexOf(words);
  while (start >= 0) {
    const around = text.slice(Math.max(0, start - 1), start + words.length + 1);
    if (countDiscretion(around, locale)[kind] > 0) return start;
    start = text.indexOf(words, start + 1);
  }
  return start;
}
