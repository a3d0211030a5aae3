import type { Locale } from "../../domain/text/languages.ts";
import { fillWords, type Words } from "../../i18n/fill-words.ts";
import { joinList } from "../../i18n/join-words.ts";
import type { Comparison } from "../../search/check/compare-quote.ts";
import type { CheckedQuote } from "../../search/check/conclude.ts";
import { pastCited } from "../../search/check/read-citation.ts";

/** Slips after which it is no longer word for word as printed. */
const STYLES = ["amount", "spelling"] as const;

/**
 * The verdict in a few words: a changed number before anything else, then a
 * lost hedge.
 */
export function checkHeadline(
  checked: CheckedQuote,
  words: Words,
  locale: Locale,
): string {
  const { verdict, comparison, cited } = checked;
  const said = verdict === "none" ? undefined : saidWords(checked);
  if (said)
    return fillWords(words[said.key], {
      [said.name]: quotedList(said.words, words, locale),
    });
  if (verdict === "differs") return differsWords(comparison, words);
  if (comparison || !cited) return words[plainKey(checked)] ?? "";
  const ending = {
    verbatim: checked.place ? "-cited" : "-part",
    none: "-link",
  };
  const known = pastCited(cited) ? "-known" : "";
  const key = verdict === "older" ? verdict + known : verdict + ending[verdict];
  return words[key] ?? "";
}

/** Words in quotation marks, one after the other. */
export function quotedList(
  list: readonly string[],
  words: Words,
  locale: Locale,
): string {
  return joinList(
    list.map((each) => fillWords(words["quoted"], { words: each })),
    locale,
  );
}

/** The words of the text, or those that it does not have, that lead. */
function saidWords({ lost, comparison }: CheckedQuote) {
  const { numbers = [], added = [] } = comparison ?? {};
  const told = numbers.flatMap((number) => number.told ?? []);
  const own = [...new Set([...told, ...lost])];
  if (own.length > 0) return { key: "lost", name: "hedges", words: own };
  if (numbers.length > 0)
    return {
      key: "number-strange",
      name: "numbers",
      words: [...new Set(numbers.map(({ quoted }) => quoted))],
    };
  return added.length > 0
    ? { key: "hedge-added", name: "hedges", words: added }
    : undefined;
}

/** Of too few words nothing can be told, and those of an older way differ. */
function plainKey({ verdict, comparison, slips }: CheckedQuote): string {
  if (verdict === "none" && comparison) return noneKey(comparison);
  const isStyled = slips.some(({ kind }) =>
    STYLES.some((each) => each === kind),
  );
  return verdict === "verbatim" && isStyled ? "verbatim-styled" : verdict;
}

/** The key of what is not in the text, or is too little to be. */
export function noneKey({ tokens }: Comparison): string {
  const [token, ...more] = tokens;
  if (!token) return "none-empty";
  const isUnit = token.kind === "number" && token.key.includes(" ");
  return more.length === 0 && !isUnit ? "none-short" : "none";
}

function differsWords(comparison: Comparison | undefined, words: Words) {
  const count = changesOf(comparison);
  if (count === 0)
    return (
      words[comparison?.faults.includes("order") ? "order" : "skipped"] ?? ""
    );
  const one = count === 1 ? words["differs_one"] : undefined;
  return fillWords(one ?? words["differs_other"], { count: String(count) });
}

/** Places that differ: what is missing and what is there instead are one. */
function changesOf(comparison: Comparison | undefined): number {
  const { pieces = [], faults = [] } = comparison ?? {};
  const changes = pieces.flatMap(({ steps }) =>
    steps.filter(
      ({ kind }, at) =>
        kind === "missing" ||
        (kind === "added" && steps[at - 1]?.kind !== "missing"),
    ),
  );
  return changes.length + (faults.includes("strange") ? 1 : 0);
}
