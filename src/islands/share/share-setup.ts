import type { Locale } from "../../domain/text/languages.ts";
import type { Words } from "../../i18n/fill-words.ts";

export interface ShareSetup {
  readonly locale: Locale;
  readonly base: string;
  /** The addresses of what the card is told of a policy, by its pages. */
  readonly data: Readonly<Record<string, string>>;
  readonly words: Words;
  readonly style: string;
}
