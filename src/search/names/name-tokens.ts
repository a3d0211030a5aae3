import type { RelatedKind } from "../index/search-data.ts";
import { foldText } from "../text/fold-text.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { stemWord } from "../text/stem-word.ts";
import { POLITE_PHRASES, STOP_WORDS } from "../text/stop-words.ts";

/** Words that are in names by chance; every page is about the last. */
const FILLING: ReadonlySet<string> = new Set(
  [...STOP_WORDS, "ai"].map(stemWord),
);
/** Of them, those by which one question differs from another. */
const ASKING: ReadonlySet<string> = new Set(
  "how many much what when where which who why".split(" ").map(stemWord),
);
const POLITE = new RegExp(POLITE_PHRASES.join("|"), "gu");

/** True if a word is in names and questions by chance. */
export function isFilling(key: string): boolean {
  return FILLING.has(key);
}

/** The tokens by which a name is known, unless it has no others. */
export function nameTokens(tokens: readonly Token[]): readonly Token[] {
  const telling = tokens.filter(({ key }) => !FILLING.has(key));
  return telling.length > 0 ? telling : tokens;
}

/**
 * The tokens by which a question is known: those that tell something, and the
 * words that ask. Who may apply is not how.
 */
export function askedTokens(
  folded: string,
  tokens: readonly Token[],
): readonly Token[] {
  const kept = folded.replace(POLITE, (phrase) => " ".repeat(phrase.length));
  return tokens.filter(
    ({ key, start }) =>
      (!FILLING.has(key) || ASKING.has(key)) && kept[start] !== " ",
  );
}

/** The keys of the tokens by which a name is known. */
export function nameKeys(text: string): readonly string[] {
  return nameTokens(searchTokens(foldText(text))).map(({ key }) => key);
}

function askedKeys(text: string): readonly string[] {
  const folded = foldText(text);
  return askedTokens(folded, searchTokens(folded)).map(({ key }) => key);
}

/** True of a question, whoever answers it. */
export function isQuestion({ kind }: { readonly kind: RelatedKind }): boolean {
  return kind === "question" || kind === "answer";
}

/** The place of the first question among entries, which all follow the others. */
export function firstQuestion(
  entries: readonly { readonly kind: RelatedKind }[],
): number {
  const first = entries.findIndex(isQuestion);
  return first < 0 ? entries.length : first;
}

/** What gives the keys by which a name of an entry is known. */
export function keysOfEntry(
  kind: RelatedKind,
): (text: string) => readonly string[] {
  return isQuestion({ kind }) ? askedKeys : nameKeys;
}

/** A name as it is looked up: its keys without anything between them. */
export function nameKey(text: string): string {
  return nameKeys(text).join("");
}
