import { bodyNumber } from "../../domain/ids.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { officialName, officialText } from "../../i18n/official-text.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import type { Answer } from "../../search/ranking/answer-query.ts";
import { namesOn } from "../../search/ranking/choose-sentence.ts";
import { markText } from "../../search/text/mark-text.ts";
import type { IndexedPage } from "../../search/index/search-data.ts";
import type { Entry, MarkedText, Site } from "./entry.ts";
import { reasonFor } from "./result-reason.ts";

/**
 * One entry a found page: its best sentence, whole, so that no hedge is lost,
 * with the matches marked; it opens at that sentence.
 */
export function foundEntries(
  { pages, plan }: Answer,
  corpus: SearchCorpus,
  site: Site,
): readonly Entry[] {
  const { locale, words } = site;
  return pages.flatMap(({ page, sentence, second }) => {
    const found = corpus.pages[page];
    if (!found) return [];
    const names = namesOn(plan, page, corpus);
    const marked = (shown: string) => ({
      text: shown,
      marks: markText(shown, plan, names),
    });
    const at = (place: number) =>
      sentenceAt(found, place, site, (text) => marked(typeset(text, locale)));
    const best = at(sentence);
    if (!best) return [];
    const title = { ...marked(found.title), attributes: officialName(locale) };
    const isMarked = [title, best.sentence].some(
      ({ marks }) => marks.length > 0,
    );
    const other = second === undefined ? undefined : at(second);
    return [
      {
        ...best,
        title,
        reason: isMarked
          ? undefined
          : reasonFor(plan, page, corpus, (text) => marked(text).marks, words),
        ...(other && {
          second: {
            ...other,
            label: joinWords(
              locale,
              words.second,
              other.label.replace(/.* · /, ""),
            ),
          },
        }),
      },
    ];
  });
}

/** A sentence of a page, with the address and the number that it has. */
function sentenceAt(
  { sentences, path, label, number }: IndexedPage,
  at: number,
  { front, locale }: Site,
  mark: (text: string) => MarkedText,
) {
  const [id, text] = sentences[at] ?? [];
  if (id === undefined || text === undefined) return undefined;
  const numbers = [number || undefined, bodyNumber(id)].filter(Boolean);
  const isBody = bodyNumber(id) !== undefined;
  return {
    href: `${front}${path}#${id}`,
    label: [label, isBody && numbers.join(".")].filter(Boolean).join(" · "),
    sentence: { ...mark(text), attributes: officialText(locale) },
  };
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
