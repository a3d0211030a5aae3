// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import {
  fenOf,
  valueOf,
  type RuleFigure,
  type RuleOfKind,
} from "./benefit-rule.ts";
import {
  arithmetic,
  ceiling,
  discretionOf,
  discretionSteps,
  ineligible,
  invalid,
  law,
} from "./explain.ts";
import { fen, type Fen } from "../number/money.ts";
import { readMoney, type MoneyReading } from "../number/read-money.ts";
import { readMonths, type MonthsReading } from "../number/read-months.ts";
import type { Result } from "./result.ts";

type RentFreeRule = RuleOfKind<"rent-free">;

export function assessTiers(
  benefit: RuleOfKind<"tiers">,
  inputs: BenefitInputs,
): Result {
  const age = readMonths(inputs.months);
  if (!age.ok) return invalid({ months: age });
  const { window, amounts } = benefit;
  const { months } = age;
  if (!isWithin(window, months)) return ineligible("age", window, months);
  const [listed = window] = amounts;
  return {
    kind: "choice",
    fens: amounts
      .map((figure) => fenOf(figure))
      .sort((a, b) => (a < b ? 1 : -1)),
    discretion: discretionOf(amounts),
    steps: [
      law("age", window),
      arithmetic("within", { months }),
      ...discretionSteps(amounts),
      law("sums", listed, amounts),
    ],
    interpretations: benefit.interpretations,
  };
}

/**
 * The rent that a rent-free term saves: for the months entered, or from the
 * shortest term to the longest. A term that the text excludes is excluded
 * without a rent too.
 */
export function assessRentFree(
  benefit: RentFreeRule,
  inputs: BenefitInputs,
): Result {
  const rent = readMoney(inputs.rent);
  const term = readMonths(inputs.months);
  const isOpen = isEmpty(term);
  const isExcluded = term.ok && !isWithin(benefit.window, term.months);
  if (isExcluded && (rent.ok || isEmpty(rent)))
    return ineligible("term", benefit.window, term.months);
  if (!rent.ok || !(term.ok || isOpen))
    return invalid({ rent, months: isOpen ? undefined : term });
  return term.ok
    ? rentOfMonths(benefit, rent.fen, term.months)
    : rentOfRange(benefit, rent.fen);
}

function isEmpty(read: MoneyReading | MonthsReading): boolean {
  return !read.ok && read.problem === "empty";
}

function rentOfMonths(
  benefit: RentFreeRule,
  rent: Fen,
  months: number,
): Result {
  const { window } = benefit;
  const amount = timesMonths(rent, months);
  return ceiling(
    benefit,
    "none",
    amount,
    [window],
    [
      law("term", window),
      arithmetic("within", { months }),
      arithmetic("rent-of-months", { rent, months, amount }),
    ],
  );
}

function rentOfRange(benefit: RentFreeRule, rent: Fen): Result {
  const { window } = benefit;
  const { from, to } = valueOf(window, "range");
  const low = timesMonths(rent, from);
  const amount = timesMonths(rent, to);
  const steps = [
    law("term", window),
    arithmetic("rent-range", { rent, from, to, low, amount }),
  ];
  return { ...ceiling(benefit, "none", amount, [window], steps), low };
}

/** Both ends of a window are included. */
function isWithin(window: RuleFigure, months: number): boolean {
  const { from, to } = valueOf(window, "range");
  return months >= from && months <= to;
}

function timesMonths(rent: Fen, months: number): Fen {
  return fen(rent * BigInt(months));
}
