import type { Locale } from "../../domain/text/languages.ts";
import type {
  RelatedKind,
  SearchAddresses,
} from "../../search/index/search-data.ts";

/** Where the files of one language lie. */
export interface EngineAddresses extends SearchAddresses {
  /** The script of what reads misspelt words. */
  readonly repair: string;
  /** The script of what works out a sum that is asked for. */
  readonly cards: string;
}

/** The data about the site that the search script needs in one language. */
export interface SearchSetup {
  readonly locale: Locale;
  /** The addresses of its files, from the site's root. */
  readonly addresses: EngineAddresses;
  /** The folder of the language. */
  readonly front: string;
  readonly words: SearchWords;
  /** Queries that show what can be asked. */
  readonly examples: readonly string[];
  /** The style of the box and its results, as one sheet. */
  readonly style: string;
}

/** `{{count}}` is a count, `{{query}}` what was asked, `{{read}}` how it was read. */
export interface SearchWords {
  readonly loading: string;
  readonly failed: string;
  /** That the engine is too old for the index of words. */
  readonly wordsNeedNewer: string;
  readonly retry: string;
  readonly foundOne: string;
  readonly found: string;
  readonly nearest: string;
  readonly readAs: string;
  /** That its words are looked for as they were typed. */
  readonly asTyped: string;
  /** That no text speaks of what was asked. */
  readonly notHere: string;
  /** Why a result without a mark was found; `{{read}}` is what it has. */
  readonly because: string;
  readonly inOtherText: string;
  readonly onPage: string;
  /** Before a second sentence that may be the one. */
  readonly second: string;
  readonly examples: string;
  readonly workOut: string;
  readonly none: string;
  readonly tried: string;
  readonly noneTry: string;
  readonly filtered: string;
  readonly measures: string;
  readonly results: string;
  readonly related: string;
  /** That the text leaves a question open. */
  readonly notStated: string;
  readonly kinds: Readonly<Record<RelatedKind, string>>;
  readonly all: string;
  readonly close: string;
}
