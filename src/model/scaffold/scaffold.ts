import type { LocalText } from "../../domain/text/local-text.ts";

export interface Scaffold {
  readonly id: string;
  /** The office that stands in for the responsible ones. */
  readonly office: LocalText & {
    readonly id: string;
    readonly jurisdiction: string;
  };
  /** The ids of the questions, all of them left open. */
  readonly questions: readonly string[];
  /** Today, as YYYY-MM-DD. */
  readonly date: string;
}
