import { fillWords } from "../../i18n/fill-words.ts";
import type { CheckedQuote } from "../../search/check/conclude.ts";
import { changeSince, pastCited } from "../../search/check/read-citation.ts";
import type { CheckShown } from "./check-setup.ts";

/** Whether a citation is of these words, by its digits or else its release. */
export function citedNote(
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
