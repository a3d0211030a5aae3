import { plainFragment } from "../../domain/text/plain-fragment.ts";

/**
 * Leads to the place that the address means where what stands behind its
 * fragment, or capitals in it, keep the browser from finding it.
 */
export function reachFragment(): void {
  const id = plainFragment(location.hash);
  if (!id || document.getElementById(location.hash.slice(1))) return;
  if (document.getElementById(id)) location.replace(`#${id}`);
}

/** Links to the same place elsewhere: the other language, all calculators. */
const LINKS = "[data-twin],[data-part=more]";

/** A query that asks for a result may replace the query of such a link. */
const RESULT = /[?&;]benefit=/;

/**
 * Gives the links to the same place elsewhere the fragment of the address, and
 * its query whenever that has changed. A query that a calculator has put into
 * them meanwhile stays.
 */
export function carryPlace(): void {
  let known = "";
  const carry = () => {
    const { search, hash } = location;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      const takes = "twin" in link.dataset || RESULT.test(search);
      const query = search !== known && takes ? search : link.search;
      // As one text: set by its parts it would name the host as well.
      link.setAttribute("href", link.pathname + query + hash);
    }
    known = search;
  };
  carry();
  for (const change of ["hashchange", "popstate", "click"])
    addEventListener(change, carry, true);
}
