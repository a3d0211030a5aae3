import type { FoundAmount } from "../query/read-amounts.ts";
import type { Token } from "./search-tokens.ts";
import { STOP_PHRASES, STOP_WORDS } from "./stop-words.ts";

/**
 * The query cut where it says nothing: Chinese at the words of a question,
 * all else at what is no letter and no number. Where all of it says nothing,
 * each word for itself.
 */
export function tellingRuns(
  query: string,
  tokens: readonly Token[],
  amounts: readonly FoundAmount[],
): readonly (readonly Token[])[] {
  const silent = silentPlaces(query, amounts);
  const runs: Token[][] = [];
  let [end, kind]: [number, Token["kind"] | undefined] = [-1, undefined];
  for (const token of tokens) {
    if (isSilent(token, query, silent)) {
      end = -1;
      continue;
    }
    const apart = /^ ?-?$/.test(query.slice(end, token.start));
    const joined =
      end >= 0 &&
      (token.start === end ||
        (apart && token.kind !== "han" && kind !== "han"));
    if (joined) runs.at(-1)?.push(token);
    else runs.push([token]);
    [end, kind] = [token.end, token.kind];
  }
  if (runs.length > 0 || amounts.length > 0) return runs;
  return tokens.map((token) => [token]);
}

function isSilent(
  { kind, start, end }: Token,
  query: string,
  silent: ReadonlySet<number>,
): boolean {
  return kind === "word"
    ? STOP_WORDS.has(query.slice(start, end))
    : silent.has(start);
}

/** The places that ask the index nothing; amounts in Chinese are searched separately. */
function silentPlaces(
  query: string,
  amounts: readonly FoundAmount[],
): ReadonlySet<number> {
  const pattern = new RegExp(STOP_PHRASES.join("|"), "gu");
  const phrases = [...query.matchAll(pattern)].map(
    ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }),
  );
  const silent = [...phrases, ...amounts.filter(({ isHan }) => isHan)];
  return new Set(
    silent.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    ),
  );
}
