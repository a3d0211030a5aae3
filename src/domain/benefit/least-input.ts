import { alternativesOf } from "../formula/alternatives.ts";
import { directionOf } from "../formula/direction.ts";
import type { Formula } from "../formula/formula.ts";
import { leastReaching, type Asked } from "../formula/least-reaching.ts";
import { ZERO } from "../formula/span.ts";
import { inputsIn } from "../formula/formula.ts";
import { compare, rational, type Rational } from "../number/rational.ts";
import type { Engine } from "./assess-with.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule, RuleFigure, RuleInput } from "./benefit-rule.ts";
import { evaluate } from "./evaluate.ts";
import type { InputKind } from "./input-kind.ts";
import { readInputs } from "./read-inputs.ts";
import { settle } from "./settle.ts";
import { valueOfInput } from "./value-of-input.ts";

/** A rule asked about one of its inputs, while the others stay as entered. */
export interface Question {
  readonly rule: BenefitRule;
  readonly given: BenefitInputs;
  /** The input that is asked about, in the unit of its kind. */
  readonly field: string;
}

/**
 * The least of an input from which the text allows a sum; exact. Undefined
 * where no amount of it does, where more of it may bring less, or where the
 * other inputs cannot be used.
 * @param sum in fen
 */
export function leastInput(
  question: Question,
  sum: Rational,
  engine: Engine,
): Rational | undefined {
  const asked = ask(question, engine);
  return asked && leastReaching(asked.sumAt, sum, asked);
}

/**
 * The most that a rule allows however much there is of an input, in fen.
 * Undefined where more always adds, or nothing does, and wherever `leastInput`
 * is.
 */
export function mostAllowed(
  question: Question,
  engine: Engine,
): Rational | undefined {
  const asked = ask(question, engine);
  if (!asked) return undefined;
  const { from, to, sumAt } = asked;
  const most = sumAt(to);
  const half = sumAt(rational(to.num, to.den * 2n));
  const isLimited = compare(half, most) === 0 && compare(sumAt(from), most) < 0;
  return isLimited ? most : undefined;
}

interface AskedInput extends Asked {
  readonly sumAt: (value: Rational) => Rational;
}

function ask(
  { rule, given, field }: Question,
  { operators, readers }: Engine,
): AskedInput | undefined {
  const input = rule.inputs.find((one) => one.field === field);
  const { formula, problems } = settle(rule.gives, given);
  if (!input || input.kind === "choice" || "none" in formula) return undefined;
  if (Object.keys(problems).length > 0) return undefined;
  const inputs = readInputs(rule, given, inputsIn(formula), readers);
  const isReady = inputs.every((one) => one.field === field || !one.problem);
  if (!isReady || directionOf(formula, field, isRising) !== "up")
    return undefined;
  const { kind, within } = input;
  const alternatives = alternativesOf(formula);
  const [unit, isWhole] = UNITS[kind];
  return {
    unit,
    isWhole,
    from: within?.from ?? ZERO,
    to: within?.to ?? MOST[kind] ?? ENOUGH,
    sumAt: (value) => {
      const asked = { field, kind, value };
      const others = inputs.filter((one) => one.field !== field);
      const entered = [asked, ...others];
      const valueOf = (name: string) =>
        valueOfInput(entered.find((one) => one.field === name));
      return alternatives
        .map((one) => evaluate(one, operators, valueOf).span)
        .map(({ low, high = low }) => high)
        .reduce((a, b) => (compare(a, b) < 0 ? b : a));
    },
  };
}

/** What each kind is counted in, and whether there is nothing between. */
const UNITS: Readonly<Record<InputKind, readonly [Rational, boolean]>> = {
  money: [rational(1n), false],
  months: [rational(1n), true],
  years: [rational(12n), true],
  count: [rational(1n), true],
  area: [rational(1n), false],
  rate: [rational(1n, 100n), false],
  exchange: [rational(1n), false],
};

/** Where it is more than anyone enters. */
const ENOUGH = rational(10n ** 18n);
const MOST: Readonly<Partial<Record<InputKind, Rational>>> = {
  rate: rational(1n),
};

/** True of values of which each is exact and no less than the one before. */
function isRising(parts: readonly Formula<RuleFigure>[]): boolean {
  const values = parts.map((part) =>
    "value" in part ? part.value.measured.value : undefined,
  );
  return values.every((value, at) => {
    const before = values[at - 1];
    return value && (at === 0 || (before && compare(before, value) <= 0));
  });
}

/** The inputs of a rule that can be asked about: all that are typed. */
export function typedInputs(
  rule: Pick<BenefitRule, "inputs">,
): readonly Exclude<RuleInput, { readonly kind: "choice" }>[] {
  return rule.inputs.flatMap((input) => (input.kind === "choice" ? [] : input));
}
