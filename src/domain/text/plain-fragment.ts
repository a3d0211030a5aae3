// Shipped to the browser.
import { SLUG } from "../ids.ts";

const AT_START = new RegExp(`^#(${SLUG})`, "i");

/**
 * The id that an address's fragment is meant to name, without what a chat, a
 * mail or a page it was copied from put behind it, and in small letters, as
 * all ids are. Undefined when it begins with nothing of an id.
 * @example plainFragment("#M99-S2&amp;from=chat") // "m99-s2"
 */
export function plainFragment(fragment: string): string | undefined {
  return AT_START.exec(fragment)?.[1]?.toLowerCase();
}
