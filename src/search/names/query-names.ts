import { aliasTargets, type AliasTable } from "./alias-table.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { askedTokens, nameTokens } from "./name-tokens.ts";

/** Another name that stands in the query. */
export interface NamedTarget {
  readonly targets: readonly number[];
  /** What is looked up. */
  readonly key: string;
  readonly weight: number;
  /** True if it is the whole query. */
  readonly isWhole: boolean;
  readonly tokens: readonly Token[];
}

/** The longest name, in tokens. */
const LONGEST_NAME = 12;

interface NameSpan {
  readonly start: number;
  readonly length: number;
  readonly targets: readonly number[];
}

export function findNames(
  tokens: readonly Token[],
  aliases: AliasTable,
): readonly NamedTarget[] {
  return nameSpans(tokens, aliases).map(({ length, targets, start }) => {
    const key = keyOf(tokens, start, length);
    return {
      targets,
      key,
      weight: /\p{Script=Han}/u.test(key)
        ? Math.min(key.length - 1, 4)
        : 0.5 + length / 2,
      isWhole: length === tokens.length,
      tokens: tokens.slice(start, start + length),
    };
  });
}

/** The names of pages and entries, those of questions, and of what is nowhere. */
interface Names {
  readonly aliases: AliasTable;
  readonly asked: AliasTable;
  readonly absent?: AliasTable;
}

/** The places of the words of a query that are part of a name of any sort. */
export function wordsOfNames(
  query: string,
  { aliases, asked, absent }: Names,
): ReadonlySet<number> {
  const tokens = searchTokens(query);
  const named = [
    ...findNames(nameTokens(tokens), aliases),
    ...findNames(askedTokens(query, tokens), asked),
    ...(absent ? findNames(nameTokens(tokens), absent) : []),
  ];
  return new Set(
    named.flatMap((name) => name.tokens.map(({ start }) => start)),
  );
}

/** True if a name is a part of a longer one that stands at the same place. */
export function isPartOf(name: NamedTarget, longer: NamedTarget): boolean {
  const places = new Set(longer.tokens.map(({ start }) => start));
  return (
    name.tokens.length < longer.tokens.length &&
    name.tokens.every(({ start }) => places.has(start))
  );
}

/** Names in the query, the longest first; none within another. */
function nameSpans(
  tokens: readonly Token[],
  aliases: AliasTable,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  const longest = Math.min(LONGEST_NAME, tokens.length);
  for (let length = longest; length > 0; length -= 1)
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const key = keyOf(tokens, start, length);
      const isWithin = spans.some(
        (span) =>
          start >= span.start && start + length <= span.start + span.length,
      );
      if (key.length < 2 || isWithin) continue;
      const targets = aliasTargets(aliases, key);
      if (targets.length > 0) spans.push({ start, length, targets });
    }
  return spans;
}

function keyOf(
  tokens: readonly Token[],
  start: number,
  length: number,
): string {
  return tokens
    .slice(start, start + length)
    .map(({ key }) => key)
    .join("");
}
