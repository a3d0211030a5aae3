import type { Policy } from "../domain/policy/policy.ts";
import {
  LANGUAGES,
  type Locale,
  SOURCE,
  type Typesetting,
} from "../domain/text/languages.ts";
import { placedSentences } from "./placed-sentences.ts";
import { sha256 } from "./sha-256.ts";

/** What stands between two sentences. */
const BETWEEN: Readonly<Record<Typesetting, string>> = {
  chinese: "",
  latin: " ",
};

export function betweenSentences(locale: Locale): string {
  return BETWEEN[LANGUAGES[locale].typesetting];
}

/** A policy's text in a language, a paragraph a line; the source as received. */
export function policyText(policy: Policy, locale: Locale): string {
  const between = betweenSentences(locale);
  const paragraphs = Map.groupBy(
    placedSentences(policy),
    ({ paragraph }) => paragraph,
  );
  const text = [...paragraphs.values()]
    .map((held) => held.map(({ sentence }) => sentence[locale]).join(between))
    .join("\n");
  const ended = `${text}\n`;
  // Of a source whose last line is not ended the hash tells.
  const isEnded = locale !== SOURCE || sha256(ended) === policy.source.sha256;
  return isEnded ? ended : text;
}
