import type { FileDraft } from "../../read/read-draft.ts";
import { quote } from "../../problem/describe-value.ts";
import { findPairs, type Pair } from "../../problem/find-pairs.ts";
import type { Problem } from "../../problem/problem.ts";
import {
  hasHan,
  hasWords,
  isLanguageName,
  lacksHan,
  placeholdersOf,
} from "../../references/wording.ts";
import { problemOf, type PolicyCheck, type SharedCheck } from "../check.ts";

/** Each of two languages is in its own, and both say the same. */
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
  return findPairs(draft.file.data).flatMap((pair) => [
    ...checkScript(draft, pair),
    ...checkChinese(draft, pair),
    ...checkSame(draft, pair),
    ...checkPlaceholders(draft, pair),
  ]);
}

/** English with Chinese characters in it cannot be read, or read aloud. */
function checkScript(draft: FileDraft<unknown>, { path, en }: Pair) {
  const isText = typeof en === "string";
  const texts = isText ? [en] : en;
  return texts.flatMap((text, index) => {
    if (!hasHan(text) || isLanguageName(text)) return [];
    const place = isText ? ["en"] : ["en", index];
    return problemOf(draft, [...path, ...place], {
      found: quote(text),
      expected: "English without Chinese characters",
      fix: "Write it in English; a Chinese word may be given in pinyin.",
    });
  });
}

/** Lists of words may hold pinyin; a text that is read may not be Latin. */
function checkChinese(draft: FileDraft<unknown>, { path, zh, en }: Pair) {
  if (typeof zh !== "string" || zh === en || !lacksHan(zh)) return [];
  return problemOf(draft, [...path, "zh"], {
    found: quote(zh),
    expected: "Chinese",
    fix: "Write it in Chinese characters.",
  });
}

function checkSame(draft: FileDraft<unknown>, { path, zh, en }: Pair) {
  if (typeof en !== "string" || zh !== en) return [];
  if (!hasWords(en) || isLanguageName(en)) return [];
  return problemOf(draft, [...path, "en"], {
    found: `${quote(en)} in both languages`,
    expected: "words of the language",
    fix: "Translate one of the two.",
  });
}

function checkPlaceholders(draft: FileDraft<unknown>, { path, zh, en }: Pair) {
  if (typeof en !== "string" || typeof zh !== "string") return [];
  const [wanted, given] = [placeholdersOf(zh), placeholdersOf(en)];
  if (wanted.join() === given.join()) return [];
  return problemOf(draft, [...path, "en"], {
    found: given.join(", ") || "no placeholder",
    expected: `${wanted.join(", ") || "no placeholder"}, as in the Chinese`,
    fix: "Use the same placeholders in both languages.",
  });
}
