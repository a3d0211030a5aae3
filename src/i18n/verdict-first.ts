/** An answer by what a reader looks for first. */
export interface VerdictFirst {
  readonly verdict: string;
  /** Begins with its own mark. */
  readonly rest: string;
}

/**
 * The note on what the text leaves open, with the verdict apart from the
 * rest. Most notes begin with its words; before one that does not, they stand
 * with a mark of their own.
 * @param verdict the words for "not stated"
 * @param mark what stands between the two, with the space that follows it
 * @example verdictFirst("Not stated. It is a cap.", "Not stated", ": ")
 *   // { verdict: "Not stated", rest: ". It is a cap." }
 */
export function verdictFirst(
  note: string,
  verdict: string,
  mark: string,
): VerdictFirst {
  if (note.startsWith(verdict))
    return { verdict, rest: note.slice(verdict.length) };
  return { verdict, rest: note && mark + note };
}
