// Shipped to the browser.
import type { Locale } from "./languages.ts";

/** A piece of a text that is shown in one way. Joined, the runs are the text. */
export interface Run {
  readonly text: string;
  /** Its language, where that is not the language of the text around it. */
  readonly lang?: Locale | undefined;
  /** True where no line may end within it: a number and its unit. */
  readonly keep?: boolean;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
