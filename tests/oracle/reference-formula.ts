/**
 * A second reading of what a formula comes to, by another way than the one
 * that is checked: every value that a hedged leaf may have at its ends is
 * tried, each with plain fractions, and the least and the most are kept.
 */
export type Leaf =
  | { readonly exact: Fraction }
  | { readonly atMost: Fraction }
  | { readonly between: readonly [low: Fraction, high: Fraction] }
  /** This or any more. */
  | { readonly atLeast: Fraction }
  /** One of these is given, and nothing between. */
  | { readonly list: readonly Fraction[] }
  | { readonly cap: Fraction };
export type Tree = Leaf | { readonly op: string; readonly of: readonly Tree[] };

/** Numerator and denominator, the latter above zero. */
export type Fraction = readonly [bigint, bigint];

export interface Expected {
  readonly low: bigint;
  readonly high: bigint;
  readonly isHedged: boolean;
  /** Each once, the largest first. */
  readonly values: readonly bigint[];
}

/** @returns whole hundredths, rounded down */
export function expectOf(tree: Tree): Expected {
  const outcomes = choicesOf(tree).map((ends) => compute(tree, ends));
  const sums = outcomes.map(({ value: [num, den] }) => num / den);
  const values = [...new Set(sums)].sort((a, b) => (a < b ? 1 : -1));
  return {
    low: values.at(-1) ?? 0n,
    high: values[0] ?? 0n,
    isHedged: outcomes.some((outcome) => outcome.isHedged),
    values,
  };
}

/** For each leaf from the left one of its ends, in every combination. */
function choicesOf(tree: Tree): readonly (readonly Fraction[])[] {
  if (!("op" in tree)) return endsOf(tree).map((end) => [end]);
  return tree.of
    .map(choicesOf)
    .reduce<readonly (readonly Fraction[])[]>(
      (before, each) =>
        before.flatMap((ends) => each.map((more) => [...ends, ...more])),
      [[]],
    );
}

const MORE_THAN_ANY: Fraction = [10n ** 30n, 1n];

export function endsOf(leaf: Leaf): readonly Fraction[] {
  if ("exact" in leaf) return [leaf.exact];
  if ("cap" in leaf) return [leaf.cap];
  if ("list" in leaf) return leaf.list;
  if ("atLeast" in leaf) return [leaf.atLeast, MORE_THAN_ANY];
  return "between" in leaf ? leaf.between : [[0n, 1n], leaf.atMost];
}

interface Outcome {
  readonly value: Fraction;
  readonly isHedged: boolean;
}

function compute(tree: Tree, ends: readonly Fraction[]): Outcome {
  let at = 0;
  const walk = (node: Tree): Outcome => {
    if ("op" in node) return operate(node.op, node.of.map(walk));
    const value = ends[at] ?? [0n, 1n];
    at += 1;
    const isExact = "exact" in node || "cap" in node || "list" in node;
    return { value, isHedged: !isExact };
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
