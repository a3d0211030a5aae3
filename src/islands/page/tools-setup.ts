import type { LatestChanges } from "../../domain/release/changed-since.ts";
import type { Locale } from "../../domain/text/languages.ts";

/** What the script of a page's tools is told of the site in one language. */
export interface ToolsSetup {
  readonly locale: Locale;
  /** The addresses of the scripts that these tools load. */
  readonly scripts: {
    readonly calculator: string;
    readonly gloss: string;
    readonly search: string;
    readonly share: string;
  };
  /** Of the files with the sources of quotations, by their pages. */
  readonly quotes: Readonly<Record<string, string>>;
  readonly searchBox: {
    readonly title: string;
    readonly label: string;
    /** The address of the search page. */
    readonly page: string;
  };
  /** What has changed since a first release, by its policy. */
  readonly changes: Readonly<Record<string, LatestChanges>>;
  /** The address of the page of all changes. */
  readonly changesPage: string;
  readonly words: {
    readonly changedSince: string;
    readonly changedLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly calculatorFailed: string;
    readonly calculatorNeedsNewer: string;
    readonly searchFailed: string;
    readonly retry: string;
  };
  /** The place where mistakes are reported, if any, and templates of a report. */
  readonly report?: {
    readonly address: string;
    readonly title: string;
    readonly text: string;
  };
  readonly style: string;
}

/**
 * The sentences of the page as they were served: a reader's
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
