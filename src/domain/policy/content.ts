import type { Policy } from "./policy.ts";
import type { SharedContent } from "./reference.ts";

/** All that the site shows, read and checked. */
export interface Content {
  readonly shared: SharedContent;
  /** In the order of their folders' names. */
  readonly policies: readonly Policy[];
}
