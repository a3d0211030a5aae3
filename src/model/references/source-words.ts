import { findHedgedNumbers } from "../../domain/text/hedge.ts";
import { LANGUAGES, SOURCE } from "../../domain/text/languages.ts";

const WORDS = new Intl.Segmenter(LANGUAGES[SOURCE].tag, {
  granularity: "word",
});
/** A quotation neither begins nor ends with what joins it to the rest. */
const JOINT = /^[\s、，,；;：:。）)”》和及与或]|[\s、，,；;：:（(“《]$/u;

/**
 * The places of a sentence at which a word begins. None is within a number,
 * whatever the segmenter says.
 */
export function wordStarts(zh: string): readonly number[] {
  const tokens = findHedgedNumbers(zh, SOURCE).map(({ token }) => token);
  return [...WORDS.segment(zh)]
    .map(({ index }) => index)
    .filter((at) => !tokens.some(({ start, end }) => start < at && at < end));
}

/** True of words that begin or end with a joint to others. */
export function hasJoint(words: string): boolean {
  return JOINT.test(words);
}
