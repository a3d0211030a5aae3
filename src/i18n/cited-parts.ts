import {
  type CitedPart,
  sentenceHash,
  sourceHash,
} from "../domain/cite/citation.ts";
import type { Measure } from "../domain/policy/measure.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import { eachLanguage, type Locale, SOURCE } from "../domain/text/languages.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { chapterName } from "./chapter-name.ts";
import { fillWords } from "./fill-words.ts";
import { partName } from "./part-name.ts";
import { sentenceNumber } from "./sentence-label.ts";
import {
  measureOfSentence,
  sentencePath,
  sentenceUnit,
} from "./sentence-path.ts";
import { createTemplates } from "./translator.ts";
import type { View } from "./view.ts";

/** Parts that belong together, under the name that a list gives them. */
export interface CitedGroup {
  readonly name: string;
  readonly parts: readonly CitedPart[];
}

type CitingView = Pick<View, "policy" | "locale" | "href" | "say">;

export function wholePart({ policy, href }: CitingView): CitedPart {
  return { id: "", path: href(`${policy.id}/`), hash: sourceHash(policy) };
}

/** All that can be cited of a policy, in the order of its text. */
export function citedGroups(view: CitingView): readonly CitedGroup[] {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of policySentences(view.policy)) {
    const unit = sentenceUnit(sentence.id);
    groups.set(unit, [...(groups.get(unit) ?? []), sentence]);
  }
  return [...groups].map(([unit, sentences]) => groupOf(view, unit, sentences));
}

function groupOf(
  view: CitingView,
  unit: string,
  sentences: readonly Sentence[],
): CitedGroup {
  const { policy, href, say, locale } = view;
  const measure = policy.measures.find(({ id }) => id === unit);
  const whole = measure && {
    id: measure.id,
    place: eachLanguage((each) => measurePlace(policy, measure, each)),
    path: href(`${policy.id}/${measure.id}/`),
  };
  const parts = sentences.map((sentence) => ({
    id: sentence.id,
    place: eachLanguage((each) => sentencePlace(policy, sentence, each)),
    path: href(sentencePath(policy, sentence.id)),
    hash: sentenceHash(sentence),
  }));
  return {
    name: measure
      ? `${measurePlace(policy, measure, locale)} ${say(measure.name)}`
      : unitName(policy, unit, locale),
    parts: whole ? [whole, ...parts] : parts,
  };
}

/** The source's own mark, or the translation's name for it: `（二）`, `Measure 2`. */
function measurePlace(
  policy: Policy,
  measure: Measure,
  locale: Locale,
): string {
  return locale === SOURCE
    ? measure.label[SOURCE]
    : measureName(policy, measure, locale);
}

/** @example "（二）第2句", "Measure 2, sentence 2" */
export function sentencePlace(
  policy: Policy,
  { id, role }: Pick<Sentence, "id" | "role">,
  locale: Locale,
): string {
  const measure = measureOfSentence(policy, id);
  return fillWords(createTemplates(locale)("cite.places")[role], {
    part: measure
      ? measurePlace(policy, measure, locale)
      : unitName(policy, sentenceUnit(id), locale),
    number: sentenceNumber(id).split(".").at(-1),
  });
}

/** Parts that stand outside of measures, by their ids' beginning. */
function unitName(policy: Policy, unit: string, locale: Locale): string {
  const chapter = policy.chapters.find(({ id }) => id === unit);
  if (chapter) return chapterName(policy, chapter, locale);
  return (
    partName(policy, unit)?.[locale] ??
    createTemplates(locale)("cite.places")["document"] ??
    ""
  );
}
