import { joinQuery, ownQuery } from "../../domain/benefit/address-query.ts";
import { attempt } from "./attempt.ts";

/** How long nothing is typed until the address is written, in milliseconds. */
const PAUSE = 400;

/** The part of the page's address that says what the page shows. */
export interface OwnAddress {
  /** The query that says it, whether the browser has taken it or not. */
  readonly query: () => string;
  /**
   * Puts another in its place: after a pause in typing, at once when
   * something was chosen or a field is left.
   */
  readonly keep: (query: string) => void;
  /** Puts another after it, so that Back leads to the one before. */
  readonly step: (query: string) => void;
  /** Tells when Back or Forward has led to another. */
  readonly onReturn: (returned: () => void) => void;
}

/**
 * The page's own query in its address: what others put there stays beside it.
 * The browser may refuse a change; the links that carry the query have it
 * nevertheless.
 * @param known the parameters that the page knows
 */
export function createAddress(known: readonly string[]): OwnAddress {
  let own = ownQuery(location.search, known);
  let written = own;
  let waiting = 0;
  const write = (change: "pushState" | "replaceState") => {
    clearTimeout(waiting);
    if (own === written) return;
    const search = joinQuery(own, location.search, known);
    attempt(() => {
      history[change](null, "", location.pathname + search + location.hash);
      written = own;
    });
  };
  const flush = () => {
    write("replaceState");
  };
  const take = (query: string) => {
    own = query;
    carryQuery(joinQuery(own, location.search, known));
  };
  addEventListener("change", flush);
  return {
    query: () => own,
    keep: (query) => {
      take(query);
      clearTimeout(waiting);
      waiting = window.setTimeout(flush, PAUSE);
    },
    step: (query) => {
      flush();
      take(query);
      write("pushState");
    },
    onReturn: (returned) => {
      addEventListener("popstate", () => {
        const there = ownQuery(location.search, known);
        // A step to another sentence of the page changes nothing shown.
        if (there === written) return;
        clearTimeout(waiting);
        written = there;
        take(there);
        returned();
      });
    },
  };
}

/** The switch of the language leads to the same, changed a moment ago or not. */
function carryQuery(query: string): void {
  for (const twin of document.querySelectorAll<HTMLAnchorElement>(
    "[data-twin]",
  ))
    twin.setAttribute("href", twin.pathname + query + twin.hash);
}
