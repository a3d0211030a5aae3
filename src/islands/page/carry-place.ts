/** Links to the same place elsewhere: the other language, all calculators. */
const LINKS = "[data-twin],.tools>a";

/** What asks for a result, and so may replace what such a link asks for. */
const RESULT = /[?&;]benefit=/;

/**
 * Keeps in step with the address what the links to the same place elsewhere
 * carry: the fragment, and the query when the address has another than
 * before. What a calculator has put into them meanwhile stays.
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
