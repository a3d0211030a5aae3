/**
 * A second reading of what a formula comes to, by another way than the one
 * that is checked: every value that a hedged leaf may have at its ends is
 * tried, each with plain fractions, and the least and the most are kept.
 */
export type Leaf =
  | { readonly exact: Fraction }
  | { readonly atMost: Fraction }
  | { readonly cap: Fraction };
export type Tree = Leaf | { readonly op: string; readonly of: readonly Tree[] };

/** Numerator and denominator, the latter above zero. */
export type Fraction = readonly [bigint, bigint];

export interface Expected {
  readonly low: bigint;
  readonly high: bigint;
  readonly isHedged: boolean;
}

/** @returns whole hundredths, rounded down */
export function expectOf(tree: Tree): Expected {
  const hedged = countHedged(tree);
  const outcomes = Array.from({ length: 2 ** hedged }, (_, mask) =>
    compute(tree, (at) => Math.floor(mask / 2 ** at) % 2 === 1),
  );
  const values = outcomes.map(({ value: [num, den] }) => num / den);
  return {
    low: values.reduce((a, b) => (a < b ? a : b)),
    high: values.reduce((a, b) => (a > b ? a : b)),
    isHedged: outcomes.some((outcome) => outcome.isHedged),
  };
}

function countHedged(tree: Tree): number {
  if ("op" in tree)
    return tree.of.reduce((sum, part) => sum + countHedged(part), 0);
  return "atMost" in tree ? 1 : 0;
}

interface Outcome {
  readonly value: Fraction;
  readonly isHedged: boolean;
}

/** Leaves are counted from the left; `isHigh` chooses the end of each. */
function compute(tree: Tree, isHigh: (at: number) => boolean): Outcome {
  let at = 0;
  const walk = (node: Tree): Outcome => {
    if ("exact" in node) return { value: node.exact, isHedged: false };
    if ("cap" in node) return { value: node.cap, isHedged: false };
    if ("atMost" in node) {
      const value: Fraction = isHigh(at) ? node.atMost : [0n, 1n];
      at += 1;
      return { value, isHedged: true };
    }
    return operate(node.op, node.of.map(walk));
  };
  return walk(tree);
}

const MONTHS_OF_A_YEAR = 12n;

type Work = (a: Fraction, b: Fraction) => Fraction;

/** What two values at a time come to. */
const OF_TWO: Readonly<Record<string, Work>> = {
  times: ([a, b], [c, d]) => [a * c, b * d],
  sum: ([a, b], [c, d]) => [a * d + c * b, b * d],
  over: ([a, b], [c, d]) => [a * d, b * c],
  least: (a, b) => (isLess(a, b) ? a : b),
  greatest: (a, b) => (isLess(a, b) ? b : a),
  beyond: ([a, b], [c, d]) =>
    a * d > c * b ? [a * d - c * b, b * d] : [0n, 1n],
  count: ([a, b], [c, d]) => [(a * d) / (b * c), 1n],
};

function operate(op: string, parts: readonly Outcome[]): Outcome {
  const [first = ZERO, ...others] = parts;
  if (op === "step") return place(first, others);
  if (op === "by-year") {
    const [num, den] = first.value;
    const years = Number(num / (den * MONTHS_OF_A_YEAR));
    const added = operate("sum", [ZERO, ...others.slice(0, years)]);
    return { ...added, isHedged: added.isHedged || first.isHedged };
  }
  const work = OF_TWO[op];
  if (!work) throw new Error(op);
  return {
    value: others.reduce((made, { value }) => work(made, value), first.value),
    isHedged: parts.some(({ isHedged }) => isHedged),
  };
}

function place(placed: Outcome, stages: readonly Outcome[]): Outcome {
  let given = ZERO;
  for (let index = 0; index < stages.length; index += 2) {
    const [from = ZERO, gives = ZERO] = stages.slice(index, index + 2);
    if (!isLess(placed.value, from.value)) given = gives;
  }
  return { ...given, isHedged: given.isHedged || placed.isHedged };
}

const ZERO: Outcome = { value: [0n, 1n], isHedged: false };

function isLess([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d < c * b;
}
