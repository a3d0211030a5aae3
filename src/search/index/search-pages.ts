import type { Locale } from "../../domain/text/languages.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { Sentence } from "../../domain/policy/sentence.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import type { IndexedPage } from "./search-data.ts";

/** Every part of every policy's text in one language, measures first. */
export function searchPages(
  policies: readonly Policy[],
  locale: Locale,
): readonly IndexedPage[] {
  return policies.flatMap((policy) => [
    ...measurePages(policy, locale),
    ...textPages(policy, locale),
  ]);
}

function measurePages(policy: Policy, locale: Locale): readonly IndexedPage[] {
  const { wording, measures, supplementary } = policy;
  const closing = wording.supplementary[locale];
  return [
    ...measures.map((measure) => ({
      path: `${policy.id}/${measure.id}/`,
      label: measureName(policy, measure, locale),
      title: measure.name[locale],
      number: measure.number,
      sentences: textsOf(measure.sentences, locale),
    })),
    {
      path: `${policy.id}/sup/`,
      label: "",
      title: closing,
      number: 0,
      sentences: textsOf(supplementary.sentences, locale),
    },
  ];
}

/** The parts that only the full text has. */
function textPages(policy: Policy, locale: Locale): readonly IndexedPage[] {
  const { wording, title, preamble, notice, chapters } = policy;
  const page = (label: string, name: string, parts: readonly Sentence[]) => ({
    path: `${policy.id}/text/`,
    label,
    title: name,
    number: 0,
    sentences: textsOf(parts, locale),
  });
  const name = policy.name.short[locale];
  return [
    page(wording.preamble[locale], name, [title, ...preamble]),
    page(wording.notice[locale], name, notice),
    ...chapters.map((chapter) =>
      page(name, chapter.name[locale], [chapter.title]),
    ),
  ];
}

function textsOf(
  sentences: readonly Sentence[],
  locale: Locale,
): IndexedPage["sentences"] {
  return sentences.map((sentence) => [sentence.id, sentence[locale]]);
}
