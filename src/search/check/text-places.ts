import type { CheckedPolicy } from "../../domain/check/checked-text.ts";
import {
  LANGUAGES,
  LOCALES,
  type Locale,
} from "../../domain/text/languages.ts";
import type { Simplified } from "../text/fold-text.ts";
import { type QuoteToken, quoteTokens } from "./quote-tokens.ts";

/** A token of a policy's text, and the sentence that it stands in. */
export interface TextToken extends QuoteToken {
  readonly sentence: number;
}

/** A policy's text in one language, ready to be looked through. */
export interface TextPlaces {
  readonly policy: CheckedPolicy;
  readonly locale: Locale;
  readonly tokens: readonly TextToken[];
  /** Of each sentence its first token and the one behind its last. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** The places at which two keys follow each other, or a sum stands. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** Of many places of the same words these are enough to choose from. */
const MOST_PLACES = 200;

/** True for the languages whose words are single characters. */
export function isHan(locale: Locale): boolean {
  return LANGUAGES[locale].typesetting === "chinese";
}

export function textPlaces(
  policies: readonly CheckedPolicy[],
  simplified: Simplified,
): readonly TextPlaces[] {
  return policies.flatMap((policy) =>
    LOCALES.map((locale) => placesOf(policy, locale, simplified)),
  );
}

function placesOf(
  policy: CheckedPolicy,
  locale: Locale,
  simplified: Simplified,
): TextPlaces {
  const tokens: TextToken[] = [];
  const spans: [number, number][] = [];
  for (const [sentence, { words }] of policy.sentences.entries()) {
    const from = tokens.length;
    for (const token of quoteTokens(words[locale].text, simplified))
      tokens.push({ ...token, sentence });
    spans.push([from, tokens.length]);
  }
  const pairs = new Map<string, number[]>();
  for (const [at, { key }] of tokens.entries()) {
    const own = [pairOf(key, tokens[at + 1]?.key)];
    if (isTelling(key)) own.push(key);
    for (const each of own) {
      const known = pairs.get(each);
      if (known) known.push(at);
      else pairs.set(each, [at]);
    }
  }
  return { policy, locale, tokens, spans, pairs };
}

export function pairOf(key: string, next: string | undefined): string {
  return `${key} ${next ?? ""}`;
}

/** True of a number with a unit, which is known without the words around it. */
export function isTelling(key: string): boolean {
  return key.startsWith("#") && key.includes(" ");
}

/**
 * Where the keys stand one behind the other: two or more of them, or a number
 * with its unit.
 */
export function exactPlaces(
  keys: readonly string[],
  { tokens, pairs }: TextPlaces,
): readonly number[] {
  const [first = "", second] = keys;
  const known = second === undefined ? first : pairOf(first, second);
  return (pairs.get(known) ?? [])
    .slice(0, MOST_PLACES)
    .filter((at) => keys.every((key, step) => tokens[at + step]?.key === key));
}
