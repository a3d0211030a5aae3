import type { Locale } from "../domain/text/languages.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import { measureName } from "../domain/policy/measure-name.ts";
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
  { wording, title, chapters }: Policy,
  { id, role }: Named,
  locale: Locale,
  t: Translate,
): string {
  if (id === title.id) return t("text.document-title");
  const chapter = chapters.find((one) => one.title.id === id);
  if (chapter) return t("measure.chapter", { number: chapter.number });
  const unit = UNITS[sentenceUnit(id)];
  const part = unit ? wording[unit][locale] : "";
  const number = sentenceNumber(id);
  if (number) return t("text.part", { part, number });
  return t(`text.${role}`, { part });
}

/** The parts of a policy's text that are no measures, by their ids' beginning. */
const UNITS: Readonly<
  Record<string, "notice" | "preamble" | "supplementary" | undefined>
> = {
  n: "notice",
  p: "preamble",
  sup: "supplementary",
};
