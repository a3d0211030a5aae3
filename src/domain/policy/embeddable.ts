import type { Benefit } from "../benefit/benefit.ts";
import { hasAmount } from "../benefit/benefit-kinds.ts";
import { policySentences } from "../text/policy-text.ts";
import type { Measure } from "./measure.ts";
import type { Policy } from "./policy.ts";
import type { Sentence } from "./sentence.ts";

/** A support that has a calculator, and the measure that gives it. */
export interface WorkedSupport {
  readonly measure: Measure;
  readonly benefit: Benefit;
}

/** The sentences that can be shown on a card: all that state something. */
export function cardSentences(policy: Policy): readonly Sentence[] {
  return policySentences(policy).filter(({ role }) => role === "body");
}

/**
 * The card that stands for all until one is chosen: the first that has a
 * ceiling, so that it shows what a hedge looks like; else the first of all.
 */
export function firstCard(policy: Policy): Sentence | undefined {
  const cards = cardSentences(policy);
  const hedged = cards.find(({ figures }) =>
    figures.some(({ bound }) => bound === "at-most"),
  );
  return hedged ?? cards[0];
}

/** The supports whose calculator can stand alone. */
export function workedSupports({
  measures,
}: Pick<Policy, "measures">): readonly WorkedSupport[] {
  return measures.flatMap((measure) =>
    measure.benefits.filter(hasAmount).map((benefit) => ({ measure, benefit })),
  );
}
