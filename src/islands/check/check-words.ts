import type { Locale } from "../../domain/text/languages.ts";
import { fillWords, type Words } from "../../i18n/fill-words.ts";
import { joinList } from "../../i18n/join-words.ts";
import { MOST_CHARACTERS } from "../../search/check/check-quote.ts";
import type { Comparison, Fault } from "../../search/check/compare-quote.ts";
import { changeSince, pastCited } from "../../search/check/read-citation.ts";
import type { CheckedQuote } from "../../search/check/conclude.ts";
import type { CheckShown } from "./check-setup.ts";

/** Keys of the words of each fault. */
const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  order: "reordered",
  skipped: "skipped",
  strange: "strange",
};

/** The verdict in a few words: a lost hedge before anything else. */
export function checkHeadline(
  checked: CheckedQuote,
  words: Words,
  locale: Locale,
): string {
  const { verdict, lost, comparison, cited } = checked;
  if (verdict !== "none" && lost.length > 0)
    return fillWords(words["lost"], {
      hedges: joinList(
        lost.map((each) => fillWords(words["quoted"], { words: each })),
        locale,
      ),
    });
  if (verdict === "differs") return differsWords(comparison, words);
  if (comparison || !cited) return words[verdict] ?? "";
  const ending = {
    verbatim: checked.place ? "-cited" : "-part",
    none: "-link",
  };
  const known = pastCited(cited) ? "-known" : "";
  const key = verdict === "older" ? verdict + known : verdict + ending[verdict];
  return words[key] ?? "";
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

/** All else there is to say, a line each. */
export function checkNotes(
  checked: CheckedQuote,
  { setup, isLong }: CheckShown,
): readonly string[] {
  const { words } = setup;
  const { comparison, slips, isCut } = checked;
  const count = String(MOST_CHARACTERS);
  const keys =
    checked.verdict === "none"
      ? [comparison && (checked.place ? "none-near" : "none-far")]
      : foundKeys(checked);
  return [
    ...keys.map((key) => key && words[key]),
    ...slips.map(({ kind, quoted, told }) =>
      fillWords(words[`slip-${kind}`], { quoted, told }),
    ),
    citedNote(checked, setup),
    isLong && words["long"],
    isCut && fillWords(words["cut"], { count }),
  ].flatMap((note) => note || []);
}

/** The keys of what is said of a quotation that is in the text. */
function foundKeys(checked: CheckedQuote) {
  const { lost, comparison } = checked;
  return [
    lost.length > 0 && "lost-means",
    ...(comparison?.faults ?? []).map((fault) => FAULT_WORDS[fault]),
    isPart(checked) && "part",
    comparison?.isAround && "around",
  ];
}

/** True if the one sentence that is quoted goes on, before or behind. */
function isPart({ comparison }: CheckedQuote): boolean {
  const [piece, ...more] = comparison?.pieces ?? [];
  if (!piece || more.length > 0) return false;
  const [from, to] = piece.told;
  const { sentence = 0 } = piece.text.tokens[from] ?? {};
  const [start = 0, end = 0] = piece.text.spans[sentence] ?? [];
  return from > start || to < end;
}

/** Whether a citation is of these words, by its digits or else its release. */
function citedNote(
  { cited, verdict }: CheckedQuote,
  { words, data }: CheckShown["setup"],
): string | undefined {
  if (!cited) return undefined;
  const { hash, release, unit } = cited;
  const change = changeSince(cited, data);
  if (hash !== undefined && unit.hash !== undefined) {
    const past = pastCited(cited);
    const isSame = hash.startsWith(unit.hash);
    const key = firstOf([
      [isSame && change, "hash-changed"],
      [isSame, "hash-same"],
      [past, "hash-past"],
      [true, "hash-other"],
    ]);
    return fillWords(words[key], { release, ...past, hash, now: unit.hash });
  }
  if (release === undefined || verdict === "none") return undefined;
  const key = firstOf([
    [release === data.release, "release-same"],
    [change, "release-changed"],
    [data.releases.includes(release), "release-unchanged"],
    [true, "release-other"],
  ]);
  return fillWords(words[key], { release, change, now: data.release });
}

/** The key of the first case that holds. */
function firstOf(cases: readonly (readonly [unknown, string])[]): string {
  return cases.find(([holds]) => Boolean(holds))?.[1] ?? "";
}
