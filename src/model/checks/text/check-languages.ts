import {
  LANGUAGES,
  type Locale,
  LOCALES,
  SOURCE,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import { findTexts, type SaidThing } from "../../problem/find-texts.ts";
import type { Problem } from "../../problem/problem.ts";
import {
  placeholderFinding,
  placeholdersOf,
  scriptFinding,
  untranslatedFinding,
} from "../../references/wording.ts";
import { problemOf, type PolicyCheck, type SharedCheck } from "../check.ts";

export const checkPolicyLanguages: PolicyCheck = ({ policy, measures }) =>
  [policy, ...measures].flatMap(checkFile);

export const checkSharedLanguages: SharedCheck = (shared) =>
  [
    shared.site,
    shared.departments,
    shared.glossary,
    shared.questions,
    shared.aliases,
    shared.releases,
  ].flatMap(checkFile);

function checkFile(draft: FileDraft<unknown>): readonly Problem[] {
  return findTexts(draft.file.data).flatMap((thing) => [
    ...LOCALES.flatMap((locale) => checkScript(draft, thing, locale)),
    ...TRANSLATIONS.flatMap((locale) => checkSame(draft, thing, locale)),
  ]);
}

function checkScript(
  draft: FileDraft<unknown>,
  { path, said }: SaidThing,
  locale: Locale,
): readonly Problem[] {
  const words = said[locale];
  // Lists of Chinese words may hold pinyin; names and numbers stay as they are.
  const isFree = Array.isArray(words) || isShared(said, words);
  if (LANGUAGES[locale].typesetting === "chinese" && isFree) return [];
  return [words].flat().flatMap((text, index) => {
    const finding = typeof text === "string" && scriptFinding(text, locale);
    const place = Array.isArray(words) ? [locale, index] : [locale];
    return finding ? problemOf(draft, [...path, ...place], finding) : [];
  });
}

function isShared(said: SaidThing["said"], text: unknown): boolean {
  return LOCALES.filter((locale) => said[locale] === text).length > 1;
}

function checkSame(
  draft: FileDraft<unknown>,
  { path, said }: SaidThing,
  locale: Locale,
): readonly Problem[] {
  const { [locale]: text, [SOURCE]: source } = said;
  if (typeof text !== "string" || typeof source !== "string") return [];
  const hasSamePlaceholders =
    placeholdersOf(text).join() === placeholdersOf(source).join();
  return [
    untranslatedFinding(text, source),
    hasSamePlaceholders ? undefined : placeholderFinding(text, source),
  ].flatMap((finding) =>
    finding ? problemOf(draft, [...path, locale], finding) : [],
  );
}
