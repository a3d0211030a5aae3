import { marksOf } from "../../i18n/marks.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import type { Answer } from "../../search/ranking/answer-query.ts";
import type { Card, FoundSupport } from "./card.ts";
import type { Entry } from "./entry.ts";
import type { SearchSetup } from "./search-setup.ts";

/** What the script of cards gives. */
interface CardsModule {
  readonly workOutCard: (
    plan: Answer["plan"],
    found: readonly FoundSupport[],
  ) => Promise<Card | undefined>;
}

/** How many of the pages found may answer for how much. */
const MOST = 2;

/**
 * What a support comes to for the sum or age in the query, leading to its
 * calculator filled in. None where nothing is worked out, or could be loaded:
 * the sentence that says it is found all the same.
 */
export async function cardEntries(
  { plan, pages }: Answer,
  corpus: SearchCorpus,
  setup: SearchSetup,
): Promise<readonly Entry[]> {
  if (plan.given.length === 0) return [];
  const { addresses } = setup;
  const found = pages.slice(0, MOST).flatMap(({ page, sentence }) => {
    const { path, sentences } = corpus.pages[page] ?? {};
    const [id] = sentences?.[sentence] ?? [];
    return path && id ? [{ path, sentence: id }] : [];
  });
  try {
    const { workOutCard } = (await import(
      /* @vite-ignore */ addresses.cards
    )) as CardsModule;
    const card = await workOutCard(plan, found);
    return card ? [entryOf(card, setup)] : [];
  } catch {
    return [];
  }
}

function entryOf(card: Card, { front, words, locale }: SearchSetup): Entry {
  const { path, query, name, given, says, verdict } = card;
  const [policy = ""] = path.split("/");
  const plain = (text: string) => ({ text, marks: [] });
  return {
    href: `${front}${policy}/calculator/${query}`,
    label: words.workOut,
    title: plain(name + marksOf(locale).colon + says),
    sentence: plain(verdict),
    reason: given,
  };
}
