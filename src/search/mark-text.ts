import { foldText } from "./fold-text.ts";
import type { QueryPlan } from "./plan-query.ts";
import { findAmounts } from "./read-amounts.ts";
import { searchTokens, tokenKeys, type Token } from "./search-tokens.ts";

/** A stretch of a text, its end not included. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a text that answer a query, as a reader would mark them:
 * words, and Chinese of two characters at least, what touches as one; amounts
 * however they are written. In order, apart.
 * @param names of terms and offices that the query names otherwise
 */
export function markText(
  text: string,
  plan: QueryPlan,
  names: readonly string[],
): readonly Run[] {
  const folded = foldText(text);
  const tokens = searchTokens(folded);
  const wanted = [
    tokenKeys(plan.query),
    ...plan.questions.map(({ words }) => words),
    ...names.map(tokenKeys),
  ];
  const amounts = new Set(plan.amounts.flatMap(({ amount }) => amount));
  const runs = [
    ...wanted.flatMap((keys) => occurrences(tokens, keys)),
    ...findAmounts(folded).filter(({ amount }) =>
      amount.some((form) => amounts.has(form)),
    ),
  ];
  return joinRuns(folded, runs);
}

function occurrences(
  tokens: readonly Token[],
  keys: readonly string[],
): readonly Run[] {
  if (keys.length === 0) return [];
  return tokens.flatMap(({ start }, at) => {
    const fits = keys.every((key, after) => tokens[at + after]?.key === key);
    const last = tokens[at + keys.length - 1];
    return fits && last ? [{ start, end: last.end }] : [];
  });
}

/** Runs in order; those with only marks or spaces between them are one. */
function joinRuns(text: string, runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.reduce<readonly Run[]>((joined, { start, end }) => {
    const last = joined.at(-1);
    if (!last || /[\p{L}\p{N}]/u.test(text.slice(last.end, start)))
      return [...joined, { start, end }];
    const whole = { start: last.start, end: Math.max(last.end, end) };
    return [...joined.slice(0, -1), whole];
  }, []);
}
