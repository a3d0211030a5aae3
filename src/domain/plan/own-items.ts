import type { BenefitRule } from "../benefit/benefit-rule.ts";
import { fen, type Fen } from "../number/money.ts";
import type { Combination } from "../policy/stacking-rule.ts";
import { larger, smaller, type PlanBounds } from "./plan-bounds.ts";
import { lawOf, type RuleOfStacking } from "./plan-rules.ts";

/** Items that go together, or a single one, and what they come to. */
export interface Part extends Pick<PlanBounds, "low" | "high" | "steps"> {
  /** Of several benefits the first. */
  readonly benefit: BenefitRule;
  /** The level that was chosen, of a benefit that has several. */
  readonly level: string | undefined;
  /** The largest sum that it rests on, if it rests on any. */
  readonly cap: Fen | undefined;
  /** True where the way that all go together leaves open what it comes to. */
  readonly isOpen?: boolean;
}

/** A way in which own items go together, by a rule or without one. */
export type Way = Pick<RuleOfStacking, "among" | "combine" | "of"> &
  (RuleOfStacking | { readonly id?: never });

type Choose = (a: Fen, b: Fen) => Fen;
const add: Choose = (a, b) => fen(a + b);

/** What two come to at least and at most, from what each does. */
const BOUNDS: Readonly<Record<Combination, readonly [Choose, Choose]>> = {
  sum: [add, add],
  highest: [larger, larger],
  once: [smaller, larger],
  undetermined: [larger, add],
};

/** What several parts come to, without a word about why. */
export function addUp(parts: readonly Part[], combine: Combination): Part {
  const [atLeast, atMost] = BOUNDS[combine];
  return parts.reduce((one, other) => ({
    ...one,
    low: atLeast(one.low, other.low),
    high: atMost(one.high, other.high),
  }));
}

/** Parts as one, with the words of the rule and what follows. */
export function joinParts(parts: readonly Part[], way: Way): Part {
  const { combine } = way;
  const whole = addUp(parts, combine);
  const { low, high } = whole;
  return {
    ...whole,
    isOpen: false,
    steps: [
      ...parts.flatMap(({ steps }) => steps),
      ...(way.id !== undefined ? [lawOf(way)] : []),
      { kind: "arithmetic", code: `items-${combine}`, values: { low, high } },
    ],
  };
}

/** Those of one key as one, at the place of the first; one without stays. */
export function joinBy(
  parts: readonly Part[],
  keyOf: (part: Part) => unknown,
  join: (group: readonly Part[]) => Part,
): readonly Part[] {
  const groups = new Map<unknown, readonly Part[]>();
  for (const part of parts) {
    const key = keyOf(part) ?? part;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > 1 ? join(group) : group,
  );
}

/** The parts of which a rule speaks as one: all, some, or levels of a benefit. */
export function joinByWay(parts: readonly Part[], way: Way): readonly Part[] {
  const { of = way, among } = way;
  return joinBy(
    parts,
    (part) => {
      if (!speaksOf(way, part)) return undefined;
      return among === "all" || way.of ? of : part.benefit.id;
    },
    (group) => joinParts(group, way),
  );
}

/** True if a rule speaks of these. */
export function speaksOf({ of, among }: Way, { benefit, level }: Part) {
  return of ? of.includes(benefit.id) : among === "all" || level !== undefined;
}
