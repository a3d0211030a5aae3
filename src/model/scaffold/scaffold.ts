/** What a new policy's files are made from. */
export interface Scaffold {
  readonly id: string;
  /** The office that stands in for the responsible ones. */
  readonly office: {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
  };
  /** The ids of the questions, all of them left open. */
  readonly questions: readonly string[];
  /** Today, as YYYY-MM-DD. */
  readonly date: string;
}
