/** What a support gives for a query's own sum, in words with their hedge. */
export interface Card {
  /** The path of the page of the measure. */
  readonly path: string;
  readonly name: string;
  /** What was entered. */
  readonly given: string;
  readonly says: string;
  /** What decided. */
  readonly verdict: string;
  /** The query of the address of the same result. */
  readonly query: string;
}

/** A page that was found, and the id of its sentence. */
export interface FoundSupport {
  readonly path: string;
  readonly sentence: string;
}
