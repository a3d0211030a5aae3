import type { Rational } from "../number/rational.ts";
import type { Engine } from "./assess-with.ts";
import { leastInput, mostAllowed, type Question } from "./least-input.ts";

/** The least of an input from which more of it adds nothing. */
export interface BreakEven {
  /** In the unit of the input's kind; exact. */
  readonly least: Rational;
  /** What the text then allows, in fen. */
  readonly most: Rational;
}

/**
 * From where on more of an input adds nothing. Undefined where more always
 * adds, and wherever `leastInput` is.
 * @example 60% up to 10,000,000 yuan: 50,000,000/3 yuan
 */
export function breakEven(
  question: Question,
  engine: Engine,
): BreakEven | undefined {
  const most = mostAllowed(question, engine);
  const least = most && leastInput(question, most, engine);
  return least && { least, most };
}
