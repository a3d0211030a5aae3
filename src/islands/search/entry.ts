import type { Run } from "../../search/text/mark-text.ts";
import type { SearchSetup } from "./search-setup.ts";

/** A text and the stretches of it that answer the query. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Run[];
  /** Of the element that holds it. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One entry of a list: its texts, and the address it leads to. */
export interface Entry {
  readonly href: string;
  readonly label: string;
  readonly title: MarkedText;
  readonly sentence?: MarkedText;
  /** Why it is found, where nothing in it is marked. */
  readonly reason?: string | undefined;
  /** Another sentence of the page that may be the one. */
  readonly second?: Pick<Entry, "href" | "label" | "sentence">;
}

/** The parts of a panel's setup that entries need. */
export type Site = Pick<SearchSetup, "locale" | "front" | "words">;
