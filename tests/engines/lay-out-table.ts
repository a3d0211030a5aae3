import { CELL_WORDS, type CellWords } from "./ways.ts";

/** How a journey ended in an engine. */
export type Outcome =
  | { readonly kind: "as-promised"; readonly cell: CellWords }
  | { readonly kind: "failed" }
  /** The engine could not be had. */
  | { readonly kind: "not-walked" };

export interface Column {
  readonly engine: string;
  /** Undefined where the engine could not be had. */
  readonly version: string | undefined;
  /** In the order of the rows. */
  readonly outcomes: readonly Outcome[];
}

const GAP = "  ";

/** The table of all journeys in all engines, a line an element, and its key. */
export function layOutTable(
  journeys: readonly string[],
  columns: readonly Column[],
): readonly string[] {
  const lines = [
    ["", ...columns.map(({ engine }) => engine)],
    ["", ...columns.map(({ version }) => version ?? NOTHING)],
    ...journeys.map((journey, row) => [
      journey,
      ...columns.map(({ outcomes }) => wordsOf(outcomes[row])),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  const padded = lines.map((line) =>
    line.map((text, at) => text.padEnd(widths[at] ?? 0)).join(GAP),
  );
  const [names = "", versions = "", ...rows] = padded;
  const rule = "-".repeat(names.length);
  const key = keyOf(columns.flatMap(({ outcomes }) => outcomes));
  return [names, versions, rule, ...rows, "", ...key].map((line) =>
    line.trimEnd(),
  );
}

/** Whether every journey that was walked ended as promised. */
export function isAsPromised(columns: readonly Column[]): boolean {
  return columns.every(({ outcomes }) =>
    outcomes.every(({ kind }) => kind !== "failed"),
  );
}

const NOTHING = "—";

function wordsOf(outcome: Outcome | undefined): string {
  switch (outcome?.kind) {
    case "as-promised":
      return outcome.cell;
    case "failed":
      return "FAILED";
    case "not-walked":
    case undefined:
      return NOTHING;
    default:
      return outcome satisfies never;
  }
}

function keyOf(outcomes: readonly Outcome[]): readonly string[] {
  const used = new Set(outcomes.map(wordsOf));
  const meanings: Readonly<Record<string, string>> = {
    ...CELL_WORDS,
    FAILED: "not as promised; what was missing stands above",
    [NOTHING]: "the engine could not be had",
  };
  return Object.entries(meanings)
    .filter(([words]) => used.has(words))
    .map(([words, meaning]) => `${words}: ${meaning}`);
}
