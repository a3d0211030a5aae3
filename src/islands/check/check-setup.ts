import type { CheckData } from "../../domain/check/checked-text.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { Words } from "../../i18n/fill-words.ts";

/** What the script of the check is told of the site in one language. */
export interface CheckSetup {
  readonly locale: Locale;
  /** The folder of the language. */
  readonly front: string;
  /** The address of the page of all changes. */
  readonly changesPage: string;
  readonly data: CheckData;
  /** Traditional characters, as `writeSimplified` writes them. */
  readonly simplified: string;
  readonly words: Words;
  readonly copied: string;
  readonly copyFailed: string;
}

/** All that a verdict is shown with. */
export interface CheckShown {
  readonly setup: CheckSetup;
  /** True of a text that the address does not carry. */
  readonly isLong: boolean;
}
