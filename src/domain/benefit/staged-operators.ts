// Shipped to the browser.
import { hullSpan, sumSpan } from "../formula/span-operations.ts";
import { exactly, ZERO } from "../formula/span.ts";
import { compare, divide, floor, type Rational } from "../number/rational.ts";
import { plain, type Evaluated, type Parts } from "./evaluate.ts";
import { law } from "./explain.ts";
import { operationStep } from "./operation-step.ts";
import { together } from "./operators.ts";

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
  if (!highest?.from.limits)
    return {
      ...together(
        span,
        [first],
        operationStep("below-steps", { first }, span, unit),
      ),
      unit,
    };
  const reaches = {
    ...plain(highest.from.span, highest.from.unit),
    steps: [law("threshold", highest.from.limits)],
  };
  const parts = [first, reaches, ...given];
  const step = operationStep(
    "step",
    { first, second: highest.from },
    span,
    unit,
  );
  return { ...together(span, parts, step), unit };
}

function stagesOf(parts: readonly Evaluated[]): readonly Stage[] {
  return parts.flatMap((from, at) => {
    const gives = parts[at + 1];
    return at % 2 === 0 && gives ? [{ from, gives }] : [];
  });
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
  const [{ unit }] = years;
  const step = operationStep("by-year", { first }, span, unit);
  return { ...together(span, [first, ...most], step), unit };
}

function wholeYears(months: Rational): number {
  return Number(floor(divide(months, YEAR)));
}
