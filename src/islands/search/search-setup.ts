import type { Locale } from "../../domain/local-text.ts";

/** What the search's script must know of the site in one language. */
export interface SearchSetup {
  readonly locale: Locale;
  /** Where the files of the index lie. */
  readonly index: string;
  /** The page of the search itself. */
  readonly page: string;
  /** Every measure: shown while nothing is asked, and when nothing is found. */
  readonly measures: readonly ListedPage[];
  readonly words: SearchWords;
  /** The style of the box and its results, as one sheet. */
  readonly style: string;
}

export interface ListedPage {
  readonly href: string;
  readonly label: string;
  readonly title: string;
}

/** In `found`, `none`: `{n}` is the count and `{query}` what was asked. */
export interface SearchWords {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly foundOne: string;
  readonly found: string;
  readonly none: string;
  readonly noneTry: string;
  readonly measures: string;
  readonly results: string;
  readonly all: string;
  readonly close: string;
}
