import type { ListedFigure } from "../../domain/figure/figure-choice.ts";
import { foldText } from "../../search/text/fold-text.ts";

export interface TableRow {
  readonly element: HTMLTableRowElement;
  readonly figure: ListedFigure;
  /** The text of its cells, and the sum in plain yuan. */
  readonly cells: readonly string[];
  readonly yuan: string;
  readonly link: string;
}

/**
 * The rows of the table, in the order of the text: read once, since a reader's
 * browser may put what is seen into another language.
 */
export function readRows(body: HTMLElement): readonly TableRow[] {
  return [...body.querySelectorAll("tr")].map((element) => {
    const { kind = "", departments = "", yuan, measure } = element.dataset;
    const cells = [...element.cells].map(textOfCell);
    const links = element.querySelectorAll("a");
    return {
      element,
      cells,
      yuan: yuan ?? "",
      link: links[links.length - 1]?.href ?? "",
      figure: {
        kind,
        departments: departments.split(","),
        text: foldText(cells.join(" ")),
        yuan: yuan === undefined ? undefined : Number(yuan),
        measure: measure === undefined ? undefined : Number(measure),
      },
    };
  });
}

/**
 * The parts of a cell, with a space between those on lines of their own, and
 * without what folds them away.
 */
function textOfCell(cell: HTMLTableCellElement): string {
  const folded = cell.querySelector("details") ?? cell;
  return [...folded.children]
    .reduce(
      (text, part) =>
        text.replace(part.textContent, part.matches("summary") ? " " : ` $& `),
      folded.textContent,
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** The table shown, for a spreadsheet: as it is seen, with sums in plain yuan. */
export function tableOf(
  rows: readonly TableRow[],
  heading: readonly string[],
  words: { readonly yuan: string; readonly link: string },
): readonly (readonly string[])[] {
  const withSum = ([first = "", ...others]: readonly string[], sum: string) => [
    first,
    sum,
    ...others,
  ];
  return [
    [...withSum(heading, words.yuan), words.link],
    ...rows.map(({ cells, yuan, link }) => [...withSum(cells, yuan), link]),
  ];
}
