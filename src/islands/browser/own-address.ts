import { joinQuery, ownQuery } from "../../domain/benefit/address-query.ts";
import { attempt } from "./attempt.ts";

/** Milliseconds without typing until the address is written. */
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
  /** The same for what goes along with all that is shown. */
  readonly keepBeside: (query: string) => void;
  /** Puts another after it, so that Back leads to the one before. */
  readonly step: (query: string) => void;
  /** Tells when Back or Forward has led to another. */
  readonly onReturn: (returned: () => void) => void;
}

/**
 * The page's own query in its address: what others put there stays beside it.
 * The browser may refuse a change; the links that carry the query have it
 * nevertheless.
 * @param known the parameters that say what is shown
 * @param beside those of what goes along with it, whatever is shown
 */
export function createAddress(
  known: readonly string[],
  beside: readonly string[] = [],
): OwnAddress {
  const ours = [...known, ...beside];
  const listeners: (() => void)[] = [];
  let own = "";
  let along = "";
  let waiting = 0;
  const query = () => joinQuery(own, along, []);
  const read = () => {
    own = ownQuery(location.search, known);
    along = ownQuery(location.search, beside);
    return query();
  };
  let written = read();
  const whole = () => joinQuery(query(), location.search, ours);
  const write = (change: "pushState" | "replaceState") => {
    clearTimeout(waiting);
    if (query() === written) return;
    attempt(() => {
      const { pathname, hash } = location;
      history[change](null, "", pathname + whole() + hash);
      written = query();
    });
  };
  const flush = () => {
    write("replaceState");
  };
  const flushSoon = () => {
    carryQuery(whole());
    clearTimeout(waiting);
    waiting = window.setTimeout(flush, PAUSE);
  };
  addEventListener("change", flush);
  addEventListener("popstate", () => {
    const [ownBefore, alongBefore] = [own, along];
    // A step to another sentence of the page changes nothing shown.
    if (read() === written) {
      [own, along] = [ownBefore, alongBefore];
      return;
    }
    clearTimeout(waiting);
    written = query();
    carryQuery(whole());
    for (const returned of listeners) returned();
  });
  return {
    query,
    keep: (next) => {
      own = next;
      flushSoon();
    },
    keepBeside: (next) => {
      along = next;
      flushSoon();
    },
    step: (next) => {
      flush();
      own = next;
      carryQuery(whole());
      write("pushState");
    },
    onReturn: (returned) => listeners.push(returned),
  };
}

/** The switch of the language leads to the same, changed a moment ago or not. */
function carryQuery(query: string): void {
  for (const twin of document.querySelectorAll<HTMLAnchorElement>(
    "[data-twin]",
  ))
    twin.setAttribute("href", twin.pathname + query + twin.hash);
}
