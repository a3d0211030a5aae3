import {
  eachLanguage,
  type Locale,
  LOCALES,
  SOURCE,
} from "../../../domain/text/languages.ts";
import { PLURAL, readInterfaceTexts } from "../../read/interface-texts.ts";
import { problemAt, type Finding } from "../../problem/problem.ts";
import {
  placeholderFinding,
  placeholdersOf,
  scriptFinding,
  untranslatedFinding,
} from "../../references/wording.ts";
import type { SharedCheck } from "../check.ts";

/** The interface is in its own language, with the same placeholders in all. */
export const checkInterfaceWording: SharedCheck = ({ ui }) => {
  const read = eachLanguage((locale) => readInterfaceTexts(ui[locale]));
  return LOCALES.flatMap((locale) =>
    [...read[locale].texts].flatMap(([key, text]) => {
      const finding = check(key, text, locale, read[SOURCE].texts);
      return finding ? [problemAt(ui[locale], key.split("."), finding)] : [];
    }),
  );
};

function check(
  key: string,
  text: string,
  locale: Locale,
  source: ReadonlyMap<string, string>,
): Finding | undefined {
  if (locale === SOURCE) return scriptFinding(text, locale);
  // Chinese has one form, whatever other stands there by mistake.
  const original = source.get(key.replace(PLURAL, "_other")) ?? source.get(key);
  // A key that the source lacks is reported by another rule.
  if (original === undefined) return undefined;
  return (
    comparePlaceholders(key, text, original) ??
    scriptFinding(text, locale) ??
    untranslatedFinding(text, original)
  );
}

function comparePlaceholders(
  key: string,
  text: string,
  original: string,
): Finding | undefined {
  const wanted = placeholdersOf(original);
  const given = placeholdersOf(text);
  const isAdded = given.some((name) => !wanted.includes(name));
  const isLost = wanted.some((name) => !given.includes(name));
  // "1 day left" needs no {{count}}.
  if (!isAdded && (!isLost || key.endsWith("_one"))) return undefined;
  return placeholderFinding(text, original);
}
