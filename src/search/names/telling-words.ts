import type { QueryPlan } from "../query/plan-query.ts";
import { WORDS_FOR_APPLYING, WORDS_FOR_HELP } from "../text/stop-words.ts";
import { isFilling } from "./name-tokens.ts";
import type { NamedTarget } from "./query-names.ts";
import type { MeantEntry } from "./related-answers.ts";

/**
 * The words of a query that tell what it is about: those that are in most
 * queries only where it has no others.
 */
export function tellingKeys({ runs }: QueryPlan): readonly string[] {
  const without = (words: ReadonlySet<string>, from = runs) =>
    from.map((run) =>
      run.filter(
        (key, at) =>
          !isFilling(key) &&
          !words.has(key) &&
          !words.has(key + (run[at + 1] ?? "")) &&
          !words.has((run[at - 1] ?? "") + key),
      ),
    );
  const telling = without(WORDS_FOR_HELP);
  const special = without(WORDS_FOR_APPLYING, telling).flat();
  return special.length > 0 ? special : telling.flat();
}

/** The words of a query by which an entry is meant. */
export function wordsOf({ names, shown }: MeantEntry): ReadonlySet<string> {
  return new Set([...names.flatMap(keysOf), ...shown]);
}

/** The words of a name. */
export function keysOf({ tokens }: NamedTarget): readonly string[] {
  return tokens.map(({ key }) => key);
}
