import type { Content } from "../../domain/policy/content.ts";
import type { Measure } from "../../domain/policy/measure.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import {
  type Locale,
  LOCALES,
  SOURCE,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import { answerPlace } from "../../domain/question/answer-place.ts";
import { wordingFor } from "../../domain/question/question-wording.ts";
import { listedAliases } from "./page-aliases.ts";
import { plainPinyin } from "../text/plain-pinyin.ts";
import type { IndexedPage, RelatedEntry } from "../index/search-data.ts";

/** An entry with all its names; those of the page's language come first. */
export interface NamedEntry extends RelatedEntry {
  readonly of: readonly number[];
  readonly names: readonly string[];
}

/** The glossary's terms, the offices and the questions. */
export function relatedEntries(
  content: Content,
  locale: Locale,
  pages: readonly IndexedPage[],
  chinese: readonly IndexedPage[],
): readonly NamedEntry[] {
  return [
    ...termEntries(content, locale, chinese),
    ...officeEntries(content, locale, pages),
    ...questionEntries(content, locale, pages),
    ...answerEntries(content, locale),
  ];
}

function termEntries(
  { shared }: Content,
  locale: Locale,
  chinese: readonly IndexedPage[],
): readonly NamedEntry[] {
  return shared.glossary.map((term) => ({
    kind: "term",
    path: `glossary/${term.id}/`,
    name: term[locale],
    of: shared.site.commonCategories.includes(term.category)
      ? []
      : indices(chinese, ({ sentences }) =>
          sentences.some(([, text]) => text.includes(term.zh)),
        ),
    names: [
      ...LOCALES.map((each) => term[each]),
      ...plainPinyin(term.pinyin),
      ...listedAliases(shared, `glossary/${term.id}`),
    ],
  }));
}

function officeEntries(
  { shared, policies }: Content,
  locale: Locale,
  pages: readonly IndexedPage[],
): readonly NamedEntry[] {
  const pagesOf = pagesByMeasure(
    policies,
    pages,
    (_, { departments }) => departments,
  );
  return shared.departments.map((office) => ({
    kind: "office",
    path: `departments/#${office.id}`,
    name: office[locale],
    of: pagesOf(office.id),
    names: [
      office[SOURCE],
      office.fullName,
      ...TRANSLATIONS.map((each) => office[each]),
      ...LOCALES.flatMap((each) => office.shortNames[each]),
      ...plainPinyin(office.pinyin),
      ...listedAliases(shared, `departments/${office.id}`),
    ],
  }));
}

/** A question leads to its answer, for one measure or for all it is put to. */
function questionEntries(
  { shared, policies }: Content,
  locale: Locale,
  pages: readonly IndexedPage[],
): readonly NamedEntry[] {
  const pagesOf = pagesByMeasure(policies, pages, (_, measure) =>
    shared.questions
      .filter((question) => wordingFor(question, measure))
      .map(({ id }) => id),
  );
  return shared.questions
    .filter(({ askedOf }) => askedOf === "measure")
    .map(({ id, text }) => ({
      kind: "question",
      path: id,
      name: text[locale],
      of: pagesOf(id),
      names: listedAliases(shared, `questions/${id}`),
    }));
}

/** A question put to a policy leads to its answer, stated or not. */
function answerEntries(
  { shared, policies }: Content,
  locale: Locale,
): readonly NamedEntry[] {
  return policies.flatMap((policy) =>
    shared.questions
      .filter(({ askedOf, id }) => askedOf === "policy" && policy.answers[id])
      .map(({ id, text }) => ({
        kind: "answer" as const,
        path: answerPlace(policy.id, id),
        name: text[locale],
        of: [],
        names: listedAliases(shared, `questions/${id}`),
      })),
  );
}

/** Gives the pages of the measures that have an id among theirs. */
function pagesByMeasure(
  policies: readonly Policy[],
  pages: readonly IndexedPage[],
  idsOf: (policy: Policy, measure: Measure) => readonly string[],
): (id: string) => readonly number[] {
  const ids = new Map(
    policies.flatMap((policy) =>
      policy.measures.map((measure) => [
        `${policy.id}/${measure.id}/`,
        idsOf(policy, measure),
      ]),
    ),
  );
  return (id) => indices(pages, ({ path }) => !!ids.get(path)?.includes(id));
}

function indices(
  pages: readonly IndexedPage[],
  fits: (page: IndexedPage) => boolean,
): readonly number[] {
  return pages.flatMap((page, at) => (fits(page) ? [at] : []));
}
