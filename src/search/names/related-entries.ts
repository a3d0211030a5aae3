import type { Content } from "../../domain/policy/content.ts";
import {
  type Locale,
  LOCALES,
  SOURCE,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import type { NamedEntry } from "./named-entry.ts";
import { listedAliases } from "./page-aliases.ts";
import { questionEntries } from "./question-entries.ts";
import { plainPinyin } from "../text/plain-pinyin.ts";
import type { IndexedPage } from "../index/search-data.ts";

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
    ...(shared.site.toldCategories.includes(term.category)
      ? { says: term.definition[locale] }
      : {}),
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
  const departments = new Map(
    policies.flatMap((policy) =>
      policy.measures.map((measure) => [
        `${policy.id}/${measure.id}/`,
        measure.departments,
      ]),
    ),
  );
  return shared.departments.map((office) => ({
    kind: "office",
    path: `departments/#${office.id}`,
    name: office[locale],
    of: indices(
      pages,
      ({ path }) => departments.get(path)?.includes(office.id) ?? false,
    ),
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

function indices(
  pages: readonly IndexedPage[],
  fits: (page: IndexedPage) => boolean,
): readonly number[] {
  return pages.flatMap((page, at) => (fits(page) ? [at] : []));
}
