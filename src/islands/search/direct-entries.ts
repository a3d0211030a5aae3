import { answerPlace } from "../../domain/question/answer-place.ts";
import { officialName, officialText } from "../../i18n/official-text.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type {
  Related,
  SearchCorpus,
} from "../../search/index/search-corpus.ts";
import type { IndexedPage } from "../../search/index/search-data.ts";
import { isOfMost } from "../../search/ranking/shared-words.ts";
import { relatedAnswers } from "../../search/names/related-answers.ts";
import type { Answer } from "../../search/ranking/answer-query.ts";
import { markText } from "../../search/text/mark-text.ts";
import type { Entry, Site } from "./entry.ts";

/** The answer to the question that is asked, its verdict first. */
export function directEntries(
  { direct, plan }: Answer,
  corpus: SearchCorpus,
  { front, locale, words }: Site,
): readonly Entry[] {
  if (!direct) return [];
  const { entry } = direct;
  const page = corpus.pages[direct.page ?? -1];
  const { href, label } = placeOf(entry, page, { front, words });
  const own = entry.own?.[entry.of.indexOf(direct.page ?? -1)] ?? undefined;
  const sentence = own === undefined ? undefined : page?.sentences[own];
  const says = sentence
    ? {
        text: typeset(sentence[1], locale),
        attributes: officialText(locale),
      }
    : { text: own === undefined ? (entry.says ?? "") : words.notStated };
  return [
    {
      href,
      label,
      title: { text: entry.name, marks: markText(entry.name, plan, []) },
      ...(says.text === "" ? {} : { sentence: { ...says, marks: [] } }),
    },
  ];
}

/** The glossary's terms, offices and open questions that belong to it. */
export function relatedEntries(
  answer: Answer,
  corpus: SearchCorpus,
  { front, words, locale }: Site,
): readonly Entry[] {
  const others = relatedAnswers(answer.plan, corpus).filter(
    (entry) =>
      entry.path !== answer.direct?.entry.path &&
      (entry.kind !== "term" || !isOfMost(entry.of, corpus)),
  );
  return others.map((entry) => {
    const { kind, name } = entry;
    const title = { text: name, marks: markText(name, answer.plan, []) };
    const attributes = kind === "term" || kind === "office";
    const asked = entry.of.find((page) => isNamed(page, answer, corpus));
    return {
      ...placeOf(entry, corpus.pages[asked ?? -1], { front, words }),
      title: attributes
        ? { ...title, attributes: officialName(locale) }
        : title,
    };
  });
}

/** Where an entry is explained; of a question, for one measure if it is named. */
function placeOf(
  { kind, path }: Related,
  page: IndexedPage | undefined,
  { front, words }: Pick<Site, "front" | "words">,
): Pick<Entry, "href" | "label"> {
  const label = words.kinds[kind];
  if (kind !== "question" || !page) return { href: front + path, label };
  const [policy = "", measure] = page.path.split("/");
  const [, question = ""] = path.split("#");
  return {
    href: front + answerPlace(policy, question, measure),
    label: `${label} · ${page.label}`,
  };
}

/** True if the query names a measure, by its number or by another name. */
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
