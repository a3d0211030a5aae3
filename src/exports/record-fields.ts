import { z } from "zod";

import { eachLanguage } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";

/** The same words in each language. */
export const localWords = z.strictObject(eachLanguage(() => z.string()));

/** Just the words of what holds more besides. */
export function wordsOf(text: LocalText): z.infer<typeof localWords> {
  return eachLanguage((locale) => text[locale]);
}

export function wordsOrNull(text: LocalText | undefined) {
  return text ? wordsOf(text) : null;
}

/** Something said of some words of a sentence. */
export const remark = z.strictObject({
  sentence: z.string(),
  quote: localWords,
  note: localWords.nullable(),
});

export function remarkOf({
  sentence,
  quote,
  note,
}: {
  readonly sentence: string;
  readonly quote: LocalText;
  readonly note?: LocalText;
}): z.infer<typeof remark> {
  return { sentence, quote: wordsOf(quote), note: wordsOrNull(note) };
}

/** A thing with its id and its name. */
export const named = z.strictObject({ id: z.string(), name: localWords });

/** Where it has no name, its id stands for one. */
export function namedAs(
  id: string,
  name: LocalText | undefined,
): z.infer<typeof named> {
  return { id, name: name ? wordsOf(name) : eachLanguage(() => id) };
}

/** An exact number that is not negative: digits, with a decimal part at most. */
export const decimal = z.string().regex(/^\d+(?:\.\d+)?$/);

/** The same where no decimal may say it: a fraction then. */
export const exact = z.string().regex(/^\d+(?:\.\d+|\/\d+)?$/);

export const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const isoDay = z.iso.date();
