/** A run of a text that is wholly in one language. */
export interface LanguageRun {
  readonly text: string;
  /** True for English words within Chinese. */
  readonly isForeign: boolean;
}

/** Latin words with what stands between them; capitals alone are a sign: AI. */
const ENGLISH = /[A-Za-z][A-Za-z'’.-]*(?:[ …]+[A-Za-z][A-Za-z'’.-]*)*/g;

/**
 * A Chinese text cut where English words are quoted in it, so that they can
 * be marked as English. Joined, the runs are the text.
 * @example languageRuns("译作 voucher 的") // "译作 ", "voucher", " 的"
 */
export function languageRuns(text: string): readonly LanguageRun[] {
  const runs: LanguageRun[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(ENGLISH)) {
    if (!/[a-z]/.test(words)) continue;
    runs.push({ text: text.slice(at, index), isForeign: false });
    runs.push({ text: words, isForeign: true });
    at = index + words.length;
  }
  runs.push({ text: text.slice(at), isForeign: false });
  return runs.filter((run) => run.text !== "");
}
