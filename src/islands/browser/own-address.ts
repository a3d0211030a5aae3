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
 */
export function createAddress(known: readonly string[]): OwnAddress {
  const listeners: (() => void)[] = [];
  const read = () => ownQuery(location.search, known);
  let shown = read();
  const query = () => shown;
  const writer = createWriter(query, known);
  addEventListener("change", writer.write);
  addEventListener("popstate", () => {
    const before = shown;
    shown = read();
    // A step to another sentence of the page changes nothing shown.
    if (writer.isWritten()) {
      shown = before;
      return;
    }
    writer.acceptAddress();
    for (const returned of listeners) returned();
  });
  return {
    query,
    keep: (next) => {
      shown = next;
      writer.writeSoon();
    },
    step: (next) => {
      writer.write();
      shown = next;
      writer.writeAsStep();
    },
    onReturn: (returned) => listeners.push(returned),
  };
}

/**
 * Writes the page's query into the address, which may refuse it.
 * @param query what is shown now
 * @param ours the parameters of the address that it takes the place of
 */
function createWriter(query: () => string, ours: readonly string[]) {
  let written = query();
  let waiting = 0;
  const whole = () => joinQuery(query(), location.search, ours);
  const change = (how: "pushState" | "replaceState") => {
    clearTimeout(waiting);
    if (query() === written) return;
    attempt(() => {
      const { pathname, hash } = location;
      history[how](null, "", pathname + whole() + hash);
      written = query();
    });
  };
  const write = () => {
    change("replaceState");
  };
  return {
    write,
    /** After a pause in typing. */
    writeSoon: () => {
      carryQuery(whole());
      clearTimeout(waiting);
      waiting = window.setTimeout(write, PAUSE);
    },
    writeAsStep: () => {
      carryQuery(whole());
      change("pushState");
    },
    isWritten: () => query() === written,
    /** The page now shows what the address holds. */
    acceptAddress: () => {
      clearTimeout(waiting);
      written = query();
      carryQuery(whole());
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
