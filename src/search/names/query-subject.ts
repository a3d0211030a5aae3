import type { SearchCorpus } from "../index/search-corpus.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { WORDS_FOR_HELP } from "../text/stop-words.ts";
import type { NamedTarget } from "./query-names.ts";
import { keysOf } from "./telling-words.ts";

/** A name of pages, or of what stands on them. */
export interface Subject {
  readonly name: NamedTarget;
  readonly pages: readonly number[];
}

/** What a query names besides a question, which has these words. */
export function subjectOf(
  { names, clause }: QueryPlan,
  own: ReadonlySet<string>,
  { pages, related }: SearchCorpus,
): readonly Subject[] {
  const pagesOf = ({ targets }: NamedTarget) =>
    targets.flatMap((target) => related[target - pages.length]?.of ?? [target]);
  const named = names
    .filter((name) =>
      keysOf(name).some((key) => !own.has(key) && !WORDS_FOR_HELP.has(key)),
    )
    .map((name) => ({ name, pages: pagesOf(name) }));
  const numbered = pages.flatMap(({ number }, at) =>
    number > 0 && number === clause?.measure ? [at] : [],
  );
  // A number stands for its measure: by whatever name it was read.
  const [number] = names;
  return number && numbered.length > 0
    ? [...named, { name: number, pages: numbered }]
    : named;
}
