import type { SourceLine } from "./source-lines.ts";
import { isDate, isSigningDate } from "./split-head.ts";

/** The numbered parts, and the lines behind their last sentence. */
export interface Tail {
  readonly body: readonly SourceLine[];
  /** Who signs the text itself, and when. */
  readonly signature: readonly SourceLine[];
  /** How it is made public, who printed it and when. */
  readonly imprint: readonly SourceLine[];
}

const OF_IMPRINT = /^(?:公开方式|公开属性|抄送|分送|主送)[:：]|印发$/u;

/**
 * The signature ends with the day on which it was signed; whatever stands
 * behind it, and all of a tail that only tells of its printing, is imprint.
 */
export function splitTail(lines: readonly SourceLine[]): Tail {
  const last = lines.findLastIndex(
    ({ text, numbered }) => numbered !== undefined || /[。）)]$/u.test(text),
  );
  const behind = lines.slice(last + 1);
  const signed = behind.findLastIndex(({ text }) => isSigningDate(text)) + 1;
  const isTail = behind.some(
    ({ text }) => isDate(text) || OF_IMPRINT.test(text),
  );
  if (!isTail) return { body: lines, signature: [], imprint: [] };
  return {
    body: lines.slice(0, last + 1),
    signature: behind.slice(0, signed),
    imprint: behind.slice(signed),
  };
}
