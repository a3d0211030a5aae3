import { foldText } from "./fold-text.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { findAmounts } from "../query/read-amounts.ts";
import { searchTokens, tokenKeys, type Token } from "./search-tokens.ts";

/** A stretch of a text, its end not included. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Words looked for side by side, and where they stand. */
interface Found {
  readonly keys: readonly string[];
  readonly runs: readonly Run[];
}

/**
 * The stretches of a text that answer a query, as a reader would mark them:
 * amounts however they are written, words, and Chinese of two characters at
 * least, what touches as one. What stands there as a phrase is not marked
 * word by word elsewhere. In order, apart.
 * @param names of terms and offices that the query names otherwise
 */
export function markText(
  text: string,
  plan: QueryPlan,
  names: readonly string[],
): readonly Run[] {
  const folded = foldText(text);
  const tokens = searchTokens(folded);
  const phrases = [
    tokenKeys(plan.query),
    ...plan.runs.flatMap(partsOf),
    ...names.map(tokenKeys),
  ].sort((a, b) => b.length - a.length);
  const found = phrases.reduce<readonly Found[]>(
    (longer, keys) => {
      if (longer.some((phrase) => holdsAll(phrase.keys, keys))) return longer;
      const runs = occurrences(tokens, keys);
      return runs.length > 0 ? [...longer, { keys, runs }] : longer;
    },
    amountsIn(folded, plan),
  );
  const joined = joinRuns(
    folded,
    found.flatMap(({ runs }) => runs),
  );
  return joined.map((run) => withOpening(folded, run));
}

function amountsIn(folded: string, { amounts }: QueryPlan): readonly Found[] {
  const stated = findAmounts(folded);
  return amounts.flatMap(({ amount, keys }) => {
    const runs = stated.filter((each) =>
      each.amount.some((form) => amount.includes(form)),
    );
    return runs.length > 0 ? [{ keys, runs }] : [];
  });
}

/** Longer parts of a query than this are marked in pieces, which touch. */
const LONGEST_PART = 12;

/** The parts of a run to mark; a single Chinese character only if it is the whole run. */
function partsOf(run: readonly string[]): readonly (readonly string[])[] {
  const most = Math.min(LONGEST_PART, run.length);
  return run.flatMap((key, start) => {
    const least = run.length > 1 && /[\p{Script=Han}%]/u.test(key) ? 2 : 1;
    return Array.from({ length: most }, (_, more) => more + 1)
      .filter((length) => length >= least && start + length <= run.length)
      .map((length) => run.slice(start, start + length));
  });
}

/** True if the words stand side by side in the phrase. */
function holdsAll(phrase: readonly string[], keys: readonly string[]): boolean {
  return ` ${phrase.join(" ")} `.includes(` ${keys.join(" ")} `);
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

/** The run with the mark that opens what it closes: “zero-rent” incubators. */
function withOpening(text: string, { start, end }: Run): Run {
  const closes = /^[^“‘《(]*[”’》)]/.test(text.slice(start, end));
  const isOpened = /[“‘《(]/.test(text.charAt(start - 1));
  return { start: closes && isOpened ? start - 1 : start, end };
}
