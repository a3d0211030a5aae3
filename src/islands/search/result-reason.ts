import { fillWords } from "../../i18n/fill-words.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import type { QueryPlan } from "../../search/query/plan-query.ts";
import type { Run } from "../../search/text/mark-text.ts";
import type { SearchWords } from "./search-setup.ts";

/**
 * Why a page is found where nothing in its title and its sentence is marked:
 * a name that is read as another, or words that stand elsewhere.
 */
export function reasonFor(
  plan: QueryPlan,
  page: number,
  corpus: SearchCorpus,
  marksIn: (text: string) => readonly Run[],
  { because, inOtherText, onPage }: SearchWords,
): string | undefined {
  const { pages, foreign } = corpus;
  const name = readName(plan, page, corpus);
  if (name) return fillWords(because, name);
  const own = pages[page]?.sentences.map(([, text]) => text) ?? [];
  const here = firstMark(own, marksIn);
  if (here) return fillWords(onPage, { read: here });
  const words = plan.questions
    .filter(({ isForeign }) => isForeign)
    .find((asked) => foreign.pagesHolding(asked.words).includes(page))?.words;
  const read = words?.map((word) => foreign.words.get(word) ?? word).join(" ");
  return read && fillWords(inOtherText, { read });
}

/** A name in the query, and what it stands for on a page. */
function readName(
  { names, query, absent }: QueryPlan,
  page: number,
  { pages, related }: SearchCorpus,
) {
  // What no text speaks of is read as nothing that one does.
  const other = new Set(
    absent.flatMap(({ tokens }) => tokens.map(({ start }) => start)),
  );
  const found = names.flatMap(({ targets, tokens }) => {
    if (tokens.some(({ start }) => other.has(start))) return [];
    const asked = query.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const reads = targets.flatMap((target) => {
      const entry = related[target - pages.length];
      if (target === page) return pages[page]?.title ?? [];
      return entry?.of.includes(page) ? entry.name : [];
    });
    return reads.map((read) => ({ query: asked, read }));
  });
  return found[0];
}

function firstMark(
  texts: readonly string[],
  marksIn: (text: string) => readonly Run[],
): string | undefined {
  return texts.flatMap((text) =>
    marksIn(text).map(({ start, end }) => text.slice(start, end)),
  )[0];
}
