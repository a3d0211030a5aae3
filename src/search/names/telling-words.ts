import type { QueryPlan } from "../query/plan-query.ts";
import {
  GENERIC_WORDS,
  WORDS_FOR_APPLYING,
  WORDS_FOR_HELP,
} from "../text/stop-words.ts";
import { isFilling } from "./name-tokens.ts";
import type { NamedTarget } from "./query-names.ts";
import type { MeantEntry } from "./related-answers.ts";

/**
 * The words of a query that tell what it is about: those that are in most
 * queries only where it has no others.
 */
export function tellingKeys({ runs }: QueryPlan): readonly string[] {
  const telling = keysWithout(runs, [WORDS_FOR_HELP]);
  const special = keysWithout(runs, [GENERIC_WORDS]);
  const rarest = keysWithout(runs, [GENERIC_WORDS, WORDS_FOR_APPLYING]);
  return [rarest, special].find(({ length }) => length > 0) ?? telling;
}

/** The words of a query that could be said of few supports; there may be none. */
export function specialKeys({ runs }: QueryPlan): readonly string[] {
  return keysWithout(runs, [GENERIC_WORDS, WORDS_FOR_APPLYING]);
}

function keysWithout(
  runs: QueryPlan["runs"],
  lists: readonly ReadonlySet<string>[],
): readonly string[] {
  const isListed = (word: string) => lists.some((words) => words.has(word));
  return runs.flatMap((run) =>
    run.filter(
      (key, at) =>
        !isFilling(key) &&
        !isListed(key) &&
        !isListed(key + (run[at + 1] ?? "")) &&
        !isListed((run[at - 1] ?? "") + key),
    ),
  );
}

/** The words of a query by which an entry is meant. */
export function wordsOf({ names, shown }: MeantEntry): ReadonlySet<string> {
  return new Set([...names.flatMap(keysOf), ...shown]);
}

/** The words of a name. */
export function keysOf({ tokens }: NamedTarget): readonly string[] {
  return tokens.map(({ key }) => key);
}
