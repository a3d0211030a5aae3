import { z } from "zod";

import {
  CHAPTER_ID,
  MEASURE_ID,
  SENTENCE_ID,
  SLUG,
  whole,
} from "../../domain/ids.ts";
import type { IsoDate } from "../../domain/term/calendar.ts";
import { eachLanguage } from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import { languageName } from "../problem/language-name.ts";

// An `error` says what is expected: the reader of a problem sees it as such.

/** A text in one language: not empty, no blanks at its ends. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, {
  error: "a text that is not empty, without blanks at its ends",
});

/** A map with words in each language. */
function inEach(words: z.ZodString, name: (language: string) => string) {
  return z.strictObject(
    eachLanguage((locale) => words.describe(name(languageName(locale)))),
  ) satisfies z.ZodType<LocalText>;
}

/** One thing said in each language. */
export const localText = inEach(
  text,
  (language) => `The words in ${language}.`,
);

/** The same words of a sentence, verbatim from each language. */
export const quote = inEach(
  text,
  (language) => `The words of the ${language}.`,
);

/** One thing said in each language, with a placeholder. */
export function localTemplate(name: string) {
  const template = text.regex(new RegExp(`\\{\\{${name}\\}\\}`), {
    error: `a text with {{${name}}}`,
  });
  return inEach(template, (language) => `The words in ${language}.`);
}

/** A calendar day; the pattern refuses days that do not exist. */
export const isoDate = z.iso
  .date({ error: "a day of the calendar as YYYY-MM-DD" })
  .transform((day) => day as IsoDate) satisfies z.ZodType<IsoDate>;

/** An id of our own making: lower-case words joined by hyphens. */
export const slug = z.string().regex(whole(SLUG), {
  error: "an id of lower-case letters, digits and single hyphens",
});

/** `m99` */
export const measureId = z
  .string()
  .regex(whole(MEASURE_ID), { error: "a measure's id such as m99" });

export const chapterId = z
  .string()
  .regex(whole(CHAPTER_ID), { error: "a chapter's id such as c1" });

/** A sentence's anchor: `m99-s2`, `m99-title`, `sup-s1`, `n-sign`. */
export const sentenceId = z.string().regex(whole(SENTENCE_ID), {
  error: "a sentence's id such as m99-s2, m99-title, sup-s1 or n-sign",
});

/** `m99-s2.rate`: the sentence that bears the figure, and the figure's name. */
export const figureId = z.string().regex(whole(`${SENTENCE_ID}\\.${SLUG}`), {
  error: "a figure's id such as m99-s2.rate",
});

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "64 lower-case hexadecimal digits" });

/** A number counted from one. */
export const ordinal = z
  .int({ error: "a whole number from 1" })
  .min(1, { error: "a whole number from 1" });
