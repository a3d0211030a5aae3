import { type FigureStub, figureStubs } from "./figure-stubs.ts";
import { type GuessedForce, guessForce } from "./guess-force.ts";

/** A sentence to be entered: what its text alone says of it. */
export interface SentenceStub {
  readonly id: string;
  readonly zh: string;
  readonly startsParagraph: boolean;
  readonly force: GuessedForce | undefined;
  readonly figures: readonly FigureStub[];
  readonly nonFigures: readonly string[];
}

interface Cut {
  readonly zh: string;
  readonly part: string;
  readonly startsParagraph: boolean;
}

/** The parts of a unit that say how strongly they commit. */
const COMMITS = /^s\d+$/;
/** Around the text, in a notice and an imprint, only a demand is worth a mark. */
const AROUND: ReadonlySet<string> = new Set(["n", "i"]);

export function sentenceStub(
  unit: string,
  { part, ...cut }: Cut,
): SentenceStub {
  const force = COMMITS.test(part) ? guessForce(cut.zh) : undefined;
  const isShown = !AROUND.has(unit) || force?.value === "requires";
  return {
    id: `${unit}-${part}`,
    ...cut,
    force: isShown ? force : undefined,
    ...figureStubs(cut.zh),
  };
}
