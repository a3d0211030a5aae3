import { aliasTargets, type AliasTable } from "../names/alias-table.ts";
import {
  isEveryday,
  readEverydayWords,
  type EverydayWords,
} from "./everyday-words.ts";
import { createSpelling, type Spelling } from "../text/spell-han.ts";
import type { ReadQuery } from "./read-query.ts";
import { unknownWords, type Vocabulary } from "./known-words.ts";
import { likelySpellings, repairWord } from "./repair-word.ts";
import { respellHan, respellPinyin } from "./respell-query.ts";
import { stemWord } from "../text/stem-word.ts";

type KnownWords = Vocabulary["words"];

/** Shorter words have too many neighbours. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_BEGUN = 3;

/**
 * Reads queries in the words of the texts: what was typed by its sound in
 * their characters, each misspelt English word replaced by the nearest known.
 * @param texts whose Chinese may be typed by its sound
 * @param everyday words that are never taken for others, as they are written
 */
export function createRepair(
  texts: readonly string[],
  everyday: string,
): ReadQuery {
  const spelling = createSpelling(texts);
  const common = readEverydayWords(everyday);
  return (typed, vocabulary) => {
    const spelled = respellPinyin(typed, { ...vocabulary, spelling });
    const heard = respellHan(spelled, { ...vocabulary, spelling });
    const query = repairWords(heard, { ...vocabulary, spelling, common });
    return { query, isGuessed: query !== spelled };
  };
}

interface Repairing extends Vocabulary {
  readonly spelling: Spelling;
  readonly common: EverydayWords;
}

function repairWords(query: string, vocabulary: Repairing): string {
  const unknown = unknownWords(query, vocabulary).filter(
    ({ start, end }) => !isEveryday(query.slice(start, end), vocabulary.common),
  );
  if (unknown.length === 0) return query;
  const known = knownWords(vocabulary);
  return unknown.reduceRight((text, { start, end }) => {
    const word = text.slice(start, end);
    const begun = end === query.length ? completeWord(word, known) : undefined;
    const better = begun ?? mistakenWord(word, known, vocabulary);
    return better ? text.slice(0, start) + better + text.slice(end) : text;
  }, query);
}

/** The words of both languages, by what they are known by. */
export function knownWords({
  foreign,
  words,
}: Pick<Vocabulary, "foreign" | "words">): KnownWords {
  return new Map([...foreign, ...words]);
}

/** The word for which a misspelt one was meant. */
export function mistakenWord(
  word: string,
  known: KnownWords,
  { aliases, spelling }: Pick<Repairing, "aliases" | "spelling">,
): string | undefined {
  return (
    nearestWord(word, known) ??
    nearestName(word, aliases) ??
    spelling.ofMisspelt(word) ??
    divideWord(word, known)
  );
}

/** The shortest known word that begins so: it may not be typed to its end. */
export function completeWord(
  begun: string,
  known: KnownWords,
): string | undefined {
  if (begun.length < SHORTEST_BEGUN) return undefined;
  return [...known.values()]
    .filter((word) => word.startsWith(begun))
    .sort((a, b) => a.length - b.length)[0];
}

function nearestWord(word: string, known: KnownWords): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined;
  const nearest = repairWord(stemWord(word), known.keys());
  return nearest ? known.get(nearest) : repairWord(word, known.values());
}

/** Of names there are but numbers: each likely spelling is looked up. */
function nearestName(word: string, aliases: AliasTable): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined;
  return likelySpellings(word).find(
    (spelling) => aliasTargets(aliases, stemWord(spelling)).length > 0,
  );
}

/** Two words typed as one, of which one may be misspelt. */
function divideWord(word: string, known: KnownWords): string | undefined {
  const places = Array.from(word, (_, at) => at).filter(
    (at) => at >= SHORTEST_BEGUN && word.length - at >= SHORTEST_BEGUN,
  );
  const parts = places.map((at) => [word.slice(0, at), word.slice(at)]);
  const isKnown = (part: string) => known.has(stemWord(part));
  const clean = parts.find((both) => both.every(isKnown));
  if (clean) return clean.join(" ");
  const halves = parts
    .filter((both) => both.some(isKnown))
    .map((both) =>
      both.map((part) => (isKnown(part) ? part : nearestWord(part, known))),
    );
  return halves.find((both) => both.every(Boolean))?.join(" ");
}
