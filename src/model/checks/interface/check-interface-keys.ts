import {
  eachLanguage,
  LANGUAGES,
  type Locale,
  LOCALES,
} from "../../../domain/text/languages.ts";
import {
  PLURAL,
  readInterfaceTexts,
  type InterfaceTexts,
} from "../../read/interface-texts.ts";
import { problemAt, type Problem } from "../../problem/problem.ts";
import type { SharedCheck } from "../check.ts";

/**
 * The interface has the same keys in every language, those of a plural once
 * for each form the language has, and a text under each.
 */
export const checkInterfaceKeys: SharedCheck = ({ ui }) => {
  const read = eachLanguage((locale) => readInterfaceTexts(ui[locale]));
  const keys = LOCALES.flatMap((locale) => [...read[locale].keys]);
  return LOCALES.flatMap((locale) => [
    ...read[locale].problems,
    ...checkKeys(read[locale], keys, locale),
  ]);
};

function checkKeys(
  { file, keys }: InterfaceTexts,
  all: readonly string[],
  locale: Locale,
): readonly Problem[] {
  const wanted = new Set(all.flatMap((key) => formsOf(key, locale)));
  const lacking = [...wanted].filter((key) => !keys.has(key));
  const surplus = [...keys].filter((key) => !wanted.has(key));
  return [
    ...lacking.map((key) =>
      problemAt(file, key.split("."), {
        found: "nothing",
        expected: `the key ${key}, as in another language`,
        fix: "Add the words in this language.",
      }),
    ),
    ...surplus.map((key) =>
      problemAt(file, key.split("."), {
        found: `the key ${key}`,
        expected: `the plural forms of the language: ${pluralsOf(locale).join(", ")}`,
        fix: "Remove the form.",
      }),
    ),
  ];
}

/** A key as a language has it: a plural once for each of its forms. */
function formsOf(key: string, locale: Locale): readonly string[] {
  if (!PLURAL.test(key)) return [key];
  return pluralsOf(locale).map((form) => key.replace(PLURAL, `_${form}`));
}

function pluralsOf(locale: Locale): readonly string[] {
  return new Intl.PluralRules(LANGUAGES[locale].tag).resolvedOptions()
    .pluralCategories;
}
