import type { RelatedEntry } from "../index/search-data.ts";

/** An entry with all its names; those of the page's language come first. */
export interface NamedEntry extends RelatedEntry {
  readonly of: readonly number[];
  readonly names: readonly string[];
}
