import type { Locale } from "../../domain/text/languages.ts";

/** What the script of a page's tools is told of the site in one language. */
export interface ToolsSetup {
  readonly locale: Locale;
  /** The addresses of the scripts that these tools load. */
  readonly scripts: {
    readonly calculator: string;
    readonly gloss: string;
    readonly search: string;
  };
  readonly searchBox: {
    readonly title: string;
    readonly label: string;
    /** The address of the search page. */
    readonly page: string;
  };
  readonly words: {
    readonly copied: string;
    readonly copyFailed: string;
    readonly calculatorFailed: string;
    readonly calculatorNeedsNewer: string;
    readonly searchFailed: string;
    readonly retry: string;
  };
  readonly style: string;
}

/**
 * The title and the sentences of the page as they were served: a reader's
 * browser may put what is seen into another language.
 */
export type ServedTexts = ReadonlyMap<Element, string>;

/** What the page's own script saw before this one was there. */
export interface ServedPage {
  readonly texts: ServedTexts;
  /** What pointer, finger or keyboard were on. */
  readonly touched: ReadonlySet<EventTarget>;
  /** The fields into which something was entered. */
  readonly entered: ReadonlySet<EventTarget>;
}
