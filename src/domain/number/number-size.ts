import { makeByKind, type ByKind, type NumberValue } from "./number-token.ts";
import { decimal } from "./printed-quantity.ts";
import { multiply, rational, type Rational } from "./rational.ts";

/**
 * True for numbers that are the same in some unit: 45 and 45 years of age, 24
 * months and 2 years, 10 billion and RMB 10 billion.
 */
export function isSameSize(a: NumberValue, b: NumberValue): boolean {
  const sizes = makeByKind(SIZES, a).map(plain);
  return makeByKind(SIZES, b).some((size) => sizes.includes(plain(size)));
}

function plain({ num, den }: Rational): string {
  return `${num}/${den}`;
}

const NONE = () => [];

/** The number by itself, in each unit that it may be said in. */
const SIZES: ByKind<NumberValue, readonly Rational[]> = {
  money: ({ fen }) => [rational(fen, 100n)],
  foreign: ({ hundredths }) => [rational(hundredths, 100n)],
  rate: ({ rate }) => [rate, multiply(rate, rational(100n))],
  period: ({ months }) => [
    rational(BigInt(months)),
    rational(BigInt(months), 12n),
  ],
  points: ({ points }) => [points],
  multiple: ({ times }) => [times],
  ratio: ({ ratio }) => [ratio],
  days: ({ days }) => [days],
  age: ({ years }) => [years],
  area: ({ squareMetres }) => [squareMetres],
  count: ({ count }) => [rational(count)],
  scale: ({ count }) => [rational(count)],
  rank: ({ rank }) => [rational(rank)],
  ordinal: ({ number }) => [rational(number)],
  bare: ({ digits }) =>
    /^\d+(?:\.\d+)?$/.test(digits) ? [decimal(digits)] : [],
  // A range or a day has no size of its own.
  range: NONE,
  span: NONE,
  date: NONE,
};
