import { hasAmount } from "../benefit/benefit-kinds.ts";
import type { Measure } from "./measure.ts";
import type { Supplementary } from "./policy.ts";

/** The parts of a measure's page, in reading order. */
const PARTS = [
  {
    id: "figures",
    isIn: ({ benefits, keyFigures }) => benefits.length + keyFigures.length > 0,
  },
  { id: "facts", isIn: always },
  {
    id: "cautions",
    isIn: (_, { supplementary }) => supplementary.cautions.length > 0,
  },
  { id: "text", isIn: always },
  { id: "calculator", isIn: ({ benefits }) => benefits.some(hasAmount) },
  { id: "questions", isIn: always },
  { id: "next", isIn: always },
] as const satisfies readonly {
  readonly id: string;
  readonly isIn: (measure: Parted, policy: Cautioned) => boolean;
}[];

type Parted = Pick<Measure, "benefits" | "keyFigures">;
interface Cautioned {
  readonly supplementary: Pick<Supplementary, "cautions">;
}
export type MeasurePart = (typeof PARTS)[number]["id"];

export function measureParts(
  policy: Cautioned,
  measure: Parted,
): readonly MeasurePart[] {
  return PARTS.filter(({ isIn }) => isIn(measure, policy)).map(({ id }) => id);
}

function always(): boolean {
  return true;
}
