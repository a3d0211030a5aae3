import type { Policy } from "./policy.ts";
import type { SharedContent } from "./reference.ts";

/** All that the site shows, read and checked. */
export interface Content {
  readonly shared: SharedContent;
  /** The leading one first: see `Site`. */
  readonly policies: readonly Policy[];
}
