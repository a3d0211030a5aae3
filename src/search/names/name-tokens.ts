import { foldText } from "../text/fold-text.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { STOP_WORDS } from "../text/stop-words.ts";

/** Words that are in names by chance; every page is about the last. */
const FILLING: ReadonlySet<string> = new Set([...STOP_WORDS, "ai"]);

/** The tokens by which a name is known, unless it has no others. */
export function nameTokens(tokens: readonly Token[]): readonly Token[] {
  const telling = tokens.filter(({ key }) => !FILLING.has(key));
  return telling.length > 0 ? telling : tokens;
}

/** The keys of the tokens by which a name is known. */
export function nameKeys(text: string): readonly string[] {
  return nameTokens(searchTokens(foldText(text))).map(({ key }) => key);
}

/** A name as it is looked up: its keys without anything between them. */
export function nameKey(text: string): string {
  return nameKeys(text).join("");
}
