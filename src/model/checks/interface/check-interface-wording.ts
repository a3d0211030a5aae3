import { quote } from "../../problem/describe-value.ts";
import { PLURAL, readInterfaceTexts } from "../../read/interface-texts.ts";
import { problemAt, type Finding } from "../../problem/problem.ts";
import {
  hasHan,
  hasWords,
  isLanguageName,
  lacksHan,
  placeholdersOf,
} from "../../references/wording.ts";
import type { SharedCheck } from "../check.ts";

/** The interface is in its own language, with the same placeholders in both. */
export const checkInterfaceWording: SharedCheck = ({ ui }) => {
  const zh = readInterfaceTexts(ui.zh);
  const en = readInterfaceTexts(ui.en);
  return [
    ...[...en.texts].flatMap(([key, text]) => {
      const finding = compare(key, text, zh.texts);
      return finding ? [problemAt(en.file, key.split("."), finding)] : [];
    }),
    ...[...zh.texts].flatMap(([key, text]) =>
      lacksHan(text) && text !== en.texts.get(key)
        ? [problemAt(zh.file, key.split("."), notChinese(text))]
        : [],
    ),
  ];
};

function notChinese(text: string): Finding {
  return {
    found: quote(text),
    expected: "Chinese",
    fix: "Write it in Chinese characters.",
  };
}

function compare(
  key: string,
  text: string,
  zh: ReadonlyMap<string, string>,
): Finding | undefined {
  // Chinese has one form, whatever other stands there by mistake.
  const chinese = zh.get(key.replace(PLURAL, "_other")) ?? zh.get(key);
  // A key that the Chinese lacks is told by another rule.
  if (chinese === undefined) return undefined;
  return comparePlaceholders(key, text, chinese) ?? compareWords(text, chinese);
}

function comparePlaceholders(
  key: string,
  text: string,
  chinese: string,
): Finding | undefined {
  const wanted = placeholdersOf(chinese);
  const given = placeholdersOf(text);
  const isAdded = given.some((name) => !wanted.includes(name));
  const isLost = wanted.some((name) => !given.includes(name));
  // "1 day left" needs no {{count}}.
  if (!isAdded && (!isLost || key.endsWith("_one"))) return undefined;
  return {
    found: given.join(", ") || "no placeholder",
    expected: `${wanted.join(", ") || "no placeholder"}, as in the Chinese`,
    fix: "Use the same placeholders in both languages.",
  };
}

function compareWords(text: string, chinese: string): Finding | undefined {
  if (isLanguageName(text)) return undefined;
  if (hasHan(text))
    return {
      found: quote(text),
      expected: "English without Chinese characters",
      fix: "Write it in English.",
    };
  if (chinese !== text || !hasWords(text)) return undefined;
  return {
    found: `${quote(text)} in both languages`,
    expected: "words of the language",
    fix: "Translate one of the two.",
  };
}
