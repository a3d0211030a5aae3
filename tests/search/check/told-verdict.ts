import type { Locale } from "../../../src/domain/text/languages.ts";
import { createTemplates } from "../../../src/i18n/translator.ts";
import { checkNotes } from "../../../src/islands/check/check-notes.ts";
import type { CheckSetup } from "../../../src/islands/check/check-setup.ts";
import { checkHeadline } from "../../../src/islands/check/check-words.ts";
import { sentences } from "../../content/real-content.ts";
import { check, data } from "./real-check.ts";

/** What a reader is told of a pasted text: all that stands on the page. */
export function toldVerdict(text: string, locale: Locale = "en") {
  const checked = check(text);
  const words = createTemplates(locale)("check");
  // The address and the other languages are of no concern here.
  const setup = { locale, data, words } as unknown as CheckSetup;
  const steps = checked.comparison?.pieces.flatMap((piece) => piece.steps);
  return {
    verdict: checked.verdict,
    sentence: checked.place?.sentence.id,
    lost: checked.lost,
    headline: checkHeadline(checked, words, locale),
    notes: checkNotes(checked, { setup, isLong: false }),
    /** True if any word of it is struck. */
    isStruck:
      (steps ?? []).some(({ kind }) => kind === "added") ||
      (checked.comparison?.faults ?? []).includes("strange"),
  };
}

/** A sentence of the text, with some of its words in another way. */
export function sentenceWith(
  id: string,
  locale: Locale,
  ...changes: readonly (readonly [from: string, to: string])[]
): string {
  const text = sentences.find((each) => each.id === id)?.[locale] ?? "";
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`${id} has no “${from}”`);
    return changed.replace(from, to);
  }, text);
}
