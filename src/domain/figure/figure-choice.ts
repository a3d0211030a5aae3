// Shipped to the browser.
import {
  firstValue,
  readOwn,
  saidQuery,
  type Parameter,
} from "../benefit/address-query.ts";

/** Not `kind`: others put that into addresses. */
export const FIGURE_PARAMETERS = [
  "figures",
  "department",
  "find",
  "sort",
] as const;
type FigureParameter = (typeof FIGURE_PARAMETERS)[number];

/** "" leaves the list as it is. */
export type FigureChoice = Readonly<Record<FigureParameter, string>>;

export const FIGURE_SORTS = ["amount", "measure"] as const;

export interface ListedFigure {
  readonly kind: string;
  readonly departments: readonly string[];
  /** All that its row says, in the spelling that is searched. */
  readonly text: string;
  /** The sum, in yuan; undefined for what is no money. */
  readonly yuan: number | undefined;
  /** The place of its measure among them; undefined outside of measures. */
  readonly measure: number | undefined;
}

/** The choice as far as it is offered, and the other parameters. */
export interface AskedFigures {
  readonly choice: FigureChoice;
  readonly strange: readonly Parameter[];
}

/**
 * Reads an address.
 * @param offers whether a value can be chosen; any words can be looked for
 */
export function readFigureChoice(
  query: string,
  offers: (name: string, value: string) => boolean,
): AskedFigures {
  const own = readOwn(query, FIGURE_PARAMETERS);
  const isStrange = (name: string, value: string) =>
    name !== "find" && value !== "" && !offers(name, value);
  const value = (name: FigureParameter) => {
    const asked = firstValue(own, name);
    return isStrange(name, asked) ? "" : asked;
  };
  return {
    choice: {
      figures: value("figures"),
      department: value("department"),
      find: value("find"),
      sort: value("sort"),
    },
    strange: own.filter(([name, asked]) => isStrange(name, asked)),
  };
}

/** The address of a choice, with its `?`; empty for all in the text's order. */
export function figureQuery(choice: FigureChoice): string {
  return saidQuery(FIGURE_PARAMETERS, choice);
}

/**
 * The places of the figures that fit a choice, in the order chosen.
 * @param fold gives words in the spelling of the figures' texts
 */
export function chosenFigures(
  figures: readonly ListedFigure[],
  choice: FigureChoice,
  fold: (words: string) => string,
): readonly number[] {
  const wanted = fold(choice.find).split(/\s+/).filter(Boolean);
  const fits = ({ kind, departments, text }: ListedFigure) =>
    (choice.figures === "" || kind === choice.figures) &&
    (choice.department === "" || departments.includes(choice.department)) &&
    wanted.every((word) => text.includes(word));
  const found = figures.flatMap((figure, at) =>
    fits(figure) ? [{ figure, at }] : [],
  );
  const compare = ORDERS[choice.sort];
  if (compare) found.sort((a, b) => compare(a.figure, b.figure) || a.at - b.at);
  return found.map(({ at }) => at);
}

type Compare = (a: ListedFigure, b: ListedFigure) => number;

/** The largest sum first, what is no money last. */
const byAmount: Compare = (a, b) => (b.yuan ?? -1) - (a.yuan ?? -1);

/** Figures of no measure last. */
const byMeasure: Compare = (a, b) =>
  (a.measure ?? Infinity) === (b.measure ?? Infinity)
    ? 0
    : (a.measure ?? Infinity) - (b.measure ?? Infinity);

const ORDERS: Readonly<Record<string, Compare | undefined>> = {
  amount: byAmount,
  measure: (a, b) => byMeasure(a, b) || byAmount(a, b),
} satisfies Record<(typeof FIGURE_SORTS)[number], Compare>;
