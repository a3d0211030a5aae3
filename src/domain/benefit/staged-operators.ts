// Shipped to the browser.
import { hullSpan, sumSpan } from "../formula/span-operations.ts";
import { exactly, ZERO } from "../formula/span.ts";
import { compare, divide, floor, type Rational } from "../number/rational.ts";
import { plain, type Evaluated, type Parts } from "./evaluate.ts";
import { arithmetic, law } from "./explain.ts";
import { operationStep } from "./operation-step.ts";
import { together } from "./operators.ts";
import type { Step } from "./result.ts";

/** A threshold, and what is given from it on. */
interface Stage {
  readonly from: Evaluated;
  readonly gives: Evaluated;
}

/**
 * What is given at the place of a value among thresholds, each of which is
 * reached at its own value. Of a value that is not known exactly, all that
 * may be given.
 */
export function byStep(...[first, ...stages]: Parts): Evaluated {
  const nothing = plain(exactly(ZERO), stages[1]?.unit ?? "money");
  const all = stagesOf(stages);
  const { low, high } = first.span;
  const least = reached(all, low);
  const most = high ? reached(all, high) : all.length;
  const given = [
    ...(least === 0 ? [nothing] : []),
    ...all.slice(Math.max(least, 1) - 1, most).map(({ gives }) => gives),
  ];
  const span = given.map((each) => each.span).reduce(hullSpan);
  const highest = all[most - 1];
  const { unit } = nothing;
  const { from } = highest ?? all[0] ?? { from: nothing };
  const reaches = {
    ...plain(from.span, from.unit),
    steps: from.limits ? [law("threshold", from.limits)] : [],
  };
  const code = highest ? "step" : "below-steps";
  const parts = highest ? [first, reaches, ...given] : [first, reaches];
  const [sum = nothing] = given;
  const step = operationStep(code, { first, second: from, sum }, span, unit);
  return { ...together(span, parts, step), unit };
}

/** The lowest first, in whatever order the content has them. */
function stagesOf(parts: readonly Evaluated[]): readonly Stage[] {
  return parts
    .flatMap((from, at) => {
      const gives = parts[at + 1];
      return at % 2 === 0 && gives ? [{ from, gives }] : [];
    })
    .sort((a, b) => compare(a.from.span.low, b.from.span.low));
}

/** How many thresholds, from the lowest on, a value has reached. */
function reached(stages: readonly Stage[], value: Rational): number {
  return stages.filter(({ from }) => compare(from.span.low, value) <= 0).length;
}

const YEAR: Rational = { num: 12n, den: 1n };

/**
 * What the whole years of a length of time come to, when each has a value of
 * its own; of years beyond those the text says nothing, so they give nothing.
 */
export function byYear(...[first, ...years]: Parts): Evaluated {
  const { low, high } = first.span;
  const least = years.slice(0, wholeYears(low));
  const most = high ? years.slice(0, wholeYears(high)) : years;
  const sum = (parts: readonly Evaluated[]) =>
    parts.map(({ span }) => span).reduce(sumSpan, exactly(ZERO));
  const { high: top } = sum(most);
  const span = { low: sum(least).low, ...(top && { high: top }) };
  const [each] = years;
  const { unit } = each;
  const counted = plain(
    exactly({ num: 12n * BigInt(most.length), den: 1n }),
    "years",
  );
  const isCut = !high || compare(high, counted.span.low) !== 0;
  const given = { ...counted, steps: eachYear(most) };
  const said = { first: counted, sum: each };
  const step = operationStep("by-year", said, span, unit);
  const parts = [first, ...(isCut ? [countedOf(first, counted)] : []), given];
  const { steps } = together(span, parts, step);
  return { ...together(span, [first, ...most]), steps, unit };
}

/** That of a time only some years are counted. */
function countedOf(first: Evaluated, counted: Evaluated): Evaluated {
  const { span, unit } = counted;
  const parts = { first, second: counted };
  return {
    ...counted,
    steps: [operationStep("years-counted", parts, span, unit)],
  };
}

/** How each year is come to; what was said of one is not said of the next. */
function eachYear(years: readonly Evaluated[]): readonly Step[] {
  const said = new Set<string>();
  return years.flatMap((year, at) => {
    const own = year.steps.filter((step) => isNew(step, said));
    const { values } = operationStep(
      "of-year",
      { sum: year },
      year.span,
      year.unit,
    );
    return [...own, arithmetic("of-year", { ...values, year: at + 1 })];
  });
}

function isNew(step: Step, said: Set<string>): boolean {
  const words = JSON.stringify(step, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  const isKnown = said.has(words);
  said.add(words);
  return !isKnown;
}

function wholeYears(months: Rational): number {
  return Number(floor(divide(months, YEAR)));
}
