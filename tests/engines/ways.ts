import { ENGINE_FLOORS, type FloorName } from "../../src/engine-floors.ts";

/** The oldest engines first. */
const FLOOR_NAMES = Object.keys(ENGINE_FLOORS) as FloorName[];

/** What a journey comes to in engines of a floor and above. */
export interface Way<Walk> {
  readonly from: FloorName;
  /** The words of the table's cell where it is as promised. */
  readonly cell: CellWords;
  /** Walks it; throws with what was not seen. */
  readonly walk: Walk;
}

/** What the words in the table mean; a reader of it sees this below. */
export const CELL_WORDS = {
  works: "everything is there",
  "answers, no words":
    "direct answers; a sentence says that finding every word needs a newer browser",
  "says why not": "a sentence says that it needs a newer browser",
} as const;
export type CellWords = keyof typeof CELL_WORDS;

/**
 * What is promised of a journey in an engine: the way of the highest floor
 * that it stands on.
 * @throws Error where nothing is promised
 */
export function promisedWay<Walk>(
  ways: readonly Way<Walk>[],
  floor: FloorName,
): Way<Walk> {
  const height = (name: FloorName) => FLOOR_NAMES.indexOf(name);
  const [highest] = ways
    .filter(({ from }) => height(from) <= height(floor))
    .sort((a, b) => height(b.from) - height(a.from));
  if (!highest) throw new Error(`Nothing is promised on the floor ${floor}.`);
  return highest;
}
