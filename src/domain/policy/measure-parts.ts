import { hasAmount } from "../benefit/benefit-kinds.ts";
import type { Measure } from "./measure.ts";

/** The parts of a measure's page that stand under a heading, in reading order. */
const PARTS = [
  {
    id: "figures",
    isIn: ({ benefits, keyFigures }) => benefits.length + keyFigures.length > 0,
  },
  { id: "cautions", isIn: always },
  { id: "text", isIn: always },
  { id: "calculator", isIn: ({ benefits }) => benefits.some(hasAmount) },
  { id: "questions", isIn: always },
  { id: "next", isIn: always },
] as const satisfies readonly {
  readonly id: string;
  readonly isIn: (measure: Parted) => boolean;
}[];

type Parted = Pick<Measure, "benefits" | "keyFigures">;
export type MeasurePart = (typeof PARTS)[number]["id"];

export function measureParts(measure: Parted): readonly MeasurePart[] {
  return PARTS.filter(({ isIn }) => isIn(measure)).map(({ id }) => id);
}

function always(): boolean {
  return true;
}
