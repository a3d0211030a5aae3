import { officialName, officialText } from "../../i18n/official-text.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import type { Answer } from "../../search/ranking/answer-query.ts";
import { namesOn } from "../../search/ranking/choose-sentence.ts";
import { markText } from "../../search/text/mark-text.ts";
import type { Entry, Site } from "./entry.ts";

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
