import type { Locale } from "../domain/text/languages.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import { chapterName } from "./chapter-name.ts";
import { partName } from "./part-name.ts";
import { sentenceNumber } from "./sentence-label.ts";
import { measureOfSentence, sentenceUnit } from "./sentence-path.ts";
import type { Translate } from "./translator.ts";

type Named = Pick<Sentence, "id" | "role">;

/**
 * The name of a sentence away from its own unit, where its number alone
 * would not do.
 * @example "Measure 2.1", "第（二）条第1句", "Supplementary provisions 2", "Notice, signature"
 */
export function sentenceName(
  policy: Policy,
  sentence: Named,
  locale: Locale,
  t: Translate,
): string {
  const measure = measureOfSentence(policy, sentence.id);
  if (!measure) return outsideMeasures(policy, sentence, locale, t);
  const name = measureName(policy, measure, locale);
  const [, number = ""] = sentenceNumber(sentence.id).split(".");
  return sentence.role === "title"
    ? name
    : t(`measure.${sentence.role}`, { measure: name, number });
}

function outsideMeasures(
  policy: Policy,
  { id, role }: Named,
  locale: Locale,
  t: Translate,
): string {
  if (id === policy.title.id) return t("text.document-title");
  const chapter = policy.chapters.find((one) => one.title.id === id);
  if (chapter) return chapterName(policy, chapter, locale);
  const part = partName(policy, sentenceUnit(id))?.[locale] ?? "";
  const number = sentenceNumber(id);
  if (number) return t("text.part", { part, number });
  return t(`text.${role}`, { part });
}
