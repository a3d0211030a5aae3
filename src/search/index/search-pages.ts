import { hasAmount } from "../../domain/benefit/benefit-kinds.ts";
import type { Measure } from "../../domain/policy/measure.ts";
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
      main: mainSentence(measure),
      sentences: textsOf(measure.sentences, locale),
    })),
    {
      path: `${policy.id}/sup/`,
      label: "",
      title: closing,
      number: 0,
      main: 0,
      sentences: textsOf(supplementary.sentences, locale),
    },
  ].filter(hasWords);
}

/** A part that the text does not have is no page to find. */
function hasWords({ sentences }: IndexedPage): boolean {
  return sentences.length > 0;
}

/** That of its first support with an amount, else of its first; else none. */
function mainSentence({ benefits, sentences }: Measure): number {
  const main = benefits.find(hasAmount) ?? benefits[0];
  return Math.max(
    0,
    sentences.findIndex(({ id }) => id === main?.sentence),
  );
}

/** The parts that only the full text has. */
function textPages(policy: Policy, locale: Locale): readonly IndexedPage[] {
  const { wording, title, preamble, notice, chapters, imprint } = policy;
  const page = (label: string, name: string, parts: readonly Sentence[]) => ({
    path: `${policy.id}/text/`,
    label,
    title: name,
    number: 0,
    main: 0,
    sentences: textsOf(parts, locale),
  });
  const name = policy.name.short[locale];
  return [
    page(wording.preamble[locale], name, [title, ...preamble]),
    page(wording.notice[locale], name, notice),
    ...chapters.map((chapter) =>
      page(name, chapter.name[locale], [chapter.title]),
    ),
    page(wording.imprint?.[locale] ?? name, name, imprint),
  ].filter(hasWords);
}

function textsOf(
  sentences: readonly Sentence[],
  locale: Locale,
): IndexedPage["sentences"] {
  return sentences.map((sentence) => [sentence.id, sentence[locale]]);
}
