import { foldText } from "./normalise-query.ts";
import { occurrences, partRuns, SHORTEST, type Run } from "./part-runs.ts";
import { queryParts, type QueryPart } from "./query-parts.ts";

export type { Run } from "./part-runs.ts";

/**
 * The stretches of a text that answer a query, as a reader would mark them:
 * the whole query where it stands, else its words, its numbers, and what the
 * Chinese has in common with it, two characters at least. In order, apart.
 * @param query as `normaliseQuery` gives it
 */
export function matchRuns(text: string, query: string): readonly Run[] {
  const folded = foldText(text);
  if (query === "") return [];
  const whole = occurrences(folded, foldText(query));
  if (whole.length > 0) return whole;
  const runs = queryParts(query).flatMap((part) => partRuns(folded, part));
  return joinRuns(folded, runs);
}

/**
 * How well a text answers a query: more for the whole of it, for longer
 * stretches and for more of its parts. 0 is not at all.
 */
export function matchScore(text: string, query: string): number {
  const folded = foldText(text);
  if (query === "") return 0;
  const whole = folded.includes(foldText(query)) ? query.length : 0;
  const parts = queryParts(query).map((part) => scoreOf(folded, part));
  return whole + parts.reduce((sum, score) => sum + score, 0);
}

function scoreOf(folded: string, part: QueryPart): number {
  const found = new Set(
    partRuns(folded, part).map(({ start, end }) => folded.slice(start, end)),
  );
  if (part.kind !== "han") return found.size > 0 ? SHORTEST : 0;
  return [...found].reduce((sum, piece) => sum + piece.length - 1, 0);
}

/** Runs in order; those with only marks or spaces between them are one. */
function joinRuns(text: string, runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.reduce<readonly Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (!last || /[\p{L}\p{N}]/u.test(text.slice(last.end, run.start)))
      return [...joined, run];
    const end = Math.max(last.end, run.end);
    return [...joined.slice(0, -1), { start: last.start, end }];
  }, []);
}
