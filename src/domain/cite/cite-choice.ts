// Shipped to the browser.
import {
  firstValue,
  readOwn,
  saidQuery,
  type Parameter,
} from "../benefit/address-query.ts";
import { CITATION_STYLES, type CitationStyle } from "./citation-styles.ts";

export const CITE_PARAMETERS = ["of", "style"] as const;

/** What is cited, "" for the whole policy, and in which style. */
export interface CiteChoice {
  readonly of: string;
  readonly style: CitationStyle;
}

/** The choice as far as it is offered, and the parameters that ask for more. */
export interface AskedCitation {
  readonly choice: CiteChoice;
  readonly strange: readonly Parameter[];
}

/**
 * Reads an address; capitals in it are no matter.
 * @param find the id of the part that an asked id means, if there is one
 */
export function readCiteChoice(
  query: string,
  find: (id: string) => string | undefined,
): AskedCitation {
  const own = readOwn(query, CITE_PARAMETERS);
  const asked = (name: string) => firstValue(own, name).trim().toLowerCase();
  const style = CITATION_STYLES.find((each) => each === asked("style"));
  const of = find(asked("of"));
  const found = { of, style };
  const isStrange = (name: (typeof CITE_PARAMETERS)[number]) =>
    asked(name) !== "" && found[name] === undefined;
  return {
    choice: { of: of ?? "", style: style ?? CITATION_STYLES[0] },
    strange: CITE_PARAMETERS.filter(isStrange).map((name) => [
      name,
      firstValue(own, name),
    ]),
  };
}

/** The address of a choice, with its `?`. */
export function citeQuery(choice: CiteChoice): string {
  return saidQuery(CITE_PARAMETERS, choice);
}
