import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import { chooseSentence } from "../../search/choose-sentence.ts";
import { matchRuns } from "../../search/match-text.ts";
import { element } from "./element.ts";
import type { FoundPage } from "./search-engine.ts";
import type { ListedPage } from "./search-setup.ts";

/** What one entry of the list shows and where it leads. */
interface Entry extends ListedPage {
  readonly sentence?: string;
}

/**
 * One entry a found page: its best sentence, whole, so that no hedge is lost,
 * with the matches marked; it opens at that sentence.
 */
export function resultItems(
  pages: readonly FoundPage[],
  query: string,
): readonly HTMLLIElement[] {
  return pages.map(({ href, label, title, sentences }) => {
    const best = chooseSentence(sentences, query);
    if (!best) return item({ href, label, title }, query);
    const sentence = typesetIfChinese(best.text);
    return item({ href: `${href}#${best.id}`, label, title, sentence }, query);
  });
}

/** One entry a page, for when nothing in particular is looked for. */
export function listItems(
  pages: readonly ListedPage[],
): readonly HTMLLIElement[] {
  return pages.map((page) => item(page, ""));
}

function item(entry: Entry, query: string): HTMLLIElement {
  const { href, label, title, sentence } = entry;
  const name = element("b", {}, ...marked(title, query));
  const parts = [element("span", { class: "label" }, label), " ", name];
  const quote = sentence
    ? [" ", element("span", { class: "quote" }, ...marked(sentence, query))]
    : [];
  return element("li", {}, element("a", { href }, ...parts, ...quote));
}

function marked(text: string, query: string): readonly (Node | string)[] {
  const runs = matchRuns(text, query);
  const pieces = runs.flatMap(({ start, end }, at) => [
    text.slice(runs[at - 1]?.end ?? 0, start),
    element("mark", {}, text.slice(start, end)),
  ]);
  return [...pieces, text.slice(runs.at(-1)?.end ?? 0)];
}

function typesetIfChinese(text: string): string {
  return document.documentElement.lang.startsWith("zh")
    ? typesetChinese(text)
    : text;
}
