import type { QueryPlan } from "../query/plan-query.ts";
import type { Related, SearchCorpus } from "../index/search-corpus.ts";
import { tokenKeys } from "../text/search-tokens.ts";

/** More than these explain nothing. */
const MOST = 6;
/** The least share of the query that the name of an entry must have. */
const LEAST_SHARE = 0.6;

/** The terms, offices and open questions that a query is about, best first. */
export function relatedAnswers(
  plan: QueryPlan,
  { pages, related }: SearchCorpus,
): readonly Related[] {
  const named = new Map(
    plan.names.flatMap(({ targets, weight }) =>
      targets.map((target) => [target - pages.length, weight]),
    ),
  );
  const parts = plan.runs.flatMap(partsOf);
  return related
    .map((entry, at) => {
      const share = heldShare(entry.name, parts);
      const score = (named.get(at) ?? 0) + (share >= LEAST_SHARE ? share : 0);
      return { entry, score };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || a.entry.name.length - b.entry.name.length,
    )
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** Words, and each two Chinese characters that stand together. */
function partsOf(run: readonly string[]): readonly string[] {
  return run.flatMap((key, at) => {
    const next = run[at + 1];
    if (!/\p{Script=Han}/u.test(key)) return [key];
    return next === undefined ? [] : [`${key} ${next}`];
  });
}

function heldShare(name: string, parts: readonly string[]): number {
  if (parts.length === 0) return 0;
  const text = ` ${tokenKeys(name).join(" ")} `;
  const held = parts.filter((part) => text.includes(` ${part} `));
  return held.length / parts.length;
}
