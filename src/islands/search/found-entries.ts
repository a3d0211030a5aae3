import { answerPlace } from "../../domain/question/answer-place.ts";
import { officialName, officialText } from "../../i18n/official-text.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type { Answer } from "../../search/ranking/answer-query.ts";
import { namesOn } from "../../search/ranking/choose-sentence.ts";
import { markText, type Run } from "../../search/text/mark-text.ts";
import { relatedAnswers } from "../../search/names/related-answers.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import type { SearchSetup } from "./search-setup.ts";

/** A text and the stretches of it that answer the query. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Run[];
  /** Of the element that holds it. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One entry of a list: its texts, and the address it leads to. */
export interface Entry {
  readonly href: string;
  readonly label: string;
  readonly title: MarkedText;
  readonly sentence?: MarkedText;
}

type Site = Pick<SearchSetup, "locale" | "front" | "words">;

/**
 * One entry a found page: its best sentence, whole, so that no hedge is lost,
 * with the matches marked; it opens at that sentence.
 */
export function foundEntries(
  { pages, plan }: Answer,
  corpus: SearchCorpus,
  { locale, front }: Site,
): readonly Entry[] {
  return pages.flatMap(({ page, sentence }) => {
    const found = corpus.pages[page];
    const [id, text] = found?.sentences[sentence] ?? [];
    if (!found || id === undefined || text === undefined) return [];
    const names = namesOn(plan, page, corpus);
    const marked = (shown: string) => ({
      text: shown,
      marks: markText(shown, plan, names),
    });
    const href = `${front}${found.path}#${id}`;
    const { label, title } = found;
    const set = typeset(text, locale);
    return [
      {
        href,
        label,
        title: { ...marked(title), attributes: officialName(locale) },
        sentence: { ...marked(set), attributes: officialText(locale) },
      },
    ];
  });
}

/** Every measure, for when nothing in particular is looked for. */
export function measureEntries(
  { pages }: SearchCorpus,
  { front, locale }: Site,
): readonly Entry[] {
  return pages
    .filter(({ number }) => number > 0)
    .map(({ path, label, title }) => ({
      href: front + path,
      label,
      title: { text: title, marks: [], attributes: officialName(locale) },
    }));
}

/** The glossary's terms, offices and open questions that belong to it. */
export function relatedEntries(
  answer: Answer,
  corpus: SearchCorpus,
  { front, words, locale }: Site,
): readonly Entry[] {
  return relatedAnswers(answer.plan, corpus).flatMap((entry) => {
    const { kind, path, name } = entry;
    const title = { text: name, marks: markText(name, answer.plan, []) };
    const label = words.kinds[kind];
    if (kind !== "question") {
      const named = { ...title, attributes: officialName(locale) };
      return [{ href: front + path, label, title: named }];
    }
    const asked = entry.of.find((page) => isNamed(page, answer, corpus));
    const page = corpus.pages[asked ?? entry.of[0] ?? -1];
    if (!page) return [];
    const [policy = "", measure] = page.path.split("/");
    return asked === undefined
      ? [{ href: front + answerPlace(policy, path), label, title }]
      : [
          {
            href: front + answerPlace(policy, path, measure),
            label: `${label} · ${page.label}`,
            title,
          },
        ];
  });
}

/** Whether the query names a measure, by its number or by another name. */
function isNamed(
  page: number,
  { plan: { names, clause } }: Answer,
  { pages }: SearchCorpus,
): boolean {
  return (
    names.some(({ targets }) => targets.includes(page)) ||
    (clause !== undefined && pages[page]?.number === clause.measure)
  );
}
