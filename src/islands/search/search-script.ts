import addresses from "virtual:search-addresses";

import type { View } from "../../i18n/view.ts";
import { fingerprint } from "../../search/fingerprint.ts";
import { describeSearch } from "./describe-search.ts";
import code from "./search.client.ts?module";
import style from "./search.css?inline";

/** Browsers may keep a file for as long as its address stays the same. */
const VERSION = fingerprint(code + style + JSON.stringify(addresses));

/**
 * Where a page of this language finds the search's script: in no folder of
 * pages, with which hosts would send the pages' whole policy.
 */
export function searchScriptAddress(
  view: Pick<View, "locale" | "base">,
): string {
  const folder = `${view.base.replace(/\/$/, "")}/search/`;
  return `${folder}${view.locale}.js?v=${VERSION}`;
}

/** The script as a file: what it must know, then its code. */
export function searchScript(
  view: Pick<View, "locale" | "policies" | "t" | "base">,
): string {
  const setup = JSON.stringify(
    describeSearch(view, style, addresses[view.locale]),
  );
  return `const SEARCH_SETUP=${setup};${code}`;
}
