import type { QueryPlan } from "../query/plan-query.ts";
import type { Related, SearchCorpus } from "../index/search-corpus.ts";
import { tokenKeys } from "../text/search-tokens.ts";
import { isQuestion } from "./name-tokens.ts";
import type { NamedTarget } from "./query-names.ts";

/** More than these explain nothing. */
const MOST = 6;
/** The least share of the query that the name of an entry must have. */
const LEAST_SHARE = 0.6;

/** An entry, and by what the query means it. */
export interface MeantEntry {
  readonly entry: Related;
  /** Its names that stand in the query. */
  readonly names: readonly NamedTarget[];
  /** The words of the query that stand in the name that it shows. */
  readonly shown: readonly string[];
  readonly score: number;
}

/** The terms, offices and open questions that a query is about, best first. */
export function relatedAnswers(
  plan: QueryPlan,
  corpus: SearchCorpus,
): readonly Related[] {
  return meantEntries(plan, corpus)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** All that a query may mean, best first. */
export function meantEntries(
  { names, asked, runs }: QueryPlan,
  { pages, related }: SearchCorpus,
): readonly MeantEntry[] {
  const parts = runs.flatMap(partsOf);
  return related
    .map((entry, at) => {
      const target = pages.length + at;
      const own = (isQuestion(entry) ? asked : names).filter(({ targets }) =>
        targets.includes(target),
      );
      const held = heldParts(entry.name, parts);
      const share = held.length / Math.max(parts.length, 1);
      const isShown = share >= LEAST_SHARE;
      return {
        entry,
        names: own,
        shown: isShown ? held.flatMap((part) => part.split(" ")) : [],
        score:
          Math.max(0, ...own.map(({ weight }) => weight)) +
          (isShown ? share : 0),
      };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || a.entry.name.length - b.entry.name.length,
    );
}

/** Words, and each two Chinese characters that stand together. */
function partsOf(run: readonly string[]): readonly string[] {
  return run.flatMap((key, at) => {
    const next = run[at + 1];
    if (!/\p{Script=Han}/u.test(key)) return [key];
    return next === undefined ? [] : [`${key} ${next}`];
  });
}

function heldParts(name: string, parts: readonly string[]): readonly string[] {
  const text = ` ${tokenKeys(name).join(" ")} `;
  return parts.filter((part) => text.includes(` ${part} `));
}
