import { isCounted } from "../figure/most-of.ts";
import { fen, type Fen } from "../number/money.ts";
import type { PlanInputs } from "./plan-inputs.ts";
import type { PlanResult } from "./plan-result.ts";

/** The parts of what a plan comes to, from nothing on. */
export const SEGMENTS = [
  /** Had however the text is read, as far as was answered. */
  "solid",
  /** Had only if the text is read that way. */
  "open",
  /** Cut off by a rule, by what was answered. */
  "cut",
] as const;
export type SegmentKind = (typeof SEGMENTS)[number];

export interface Segment {
  readonly kind: SegmentKind;
  readonly from: Fen;
  readonly to: Fen;
}

/**
 * What a plan comes to, in parts; none where it is of one part only. A
 * question that was not answered takes nothing away here.
 * @param work works out the plan with some answers
 */
export function planBar(
  inputs: PlanInputs,
  work: (inputs: PlanInputs) => PlanResult,
): readonly Segment[] {
  const { sameKind = "", outside = "" } = inputs;
  const whole = boundsOf(work({ outside: "no", sameKind: "no" }));
  const left = boundsOf(
    work({ ...inputs, outside: known(outside), sameKind: known(sameKind) }),
  );
  if (!whole || !left) return [];
  const [low, high] = left;
  const segments: readonly Segment[] = [
    { kind: "solid", from: fen(0n), to: low },
    { kind: "open", from: low, to: high },
    { kind: "cut", from: high, to: whole[1] },
  ];
  const drawn = segments.filter(({ from, to }) => from < to);
  return drawn.length > 1 ? drawn : [];
}

/** Answers of which only a yes counts. */
function known(answers: string): string {
  return answers.replace(/[^,]+|^$/g, (said) =>
    said.trim() === "yes" ? "yes" : "no",
  );
}

/** Of sums of which one is given none lies between two. */
function boundsOf(plan: PlanResult): readonly [Fen, Fen] | undefined {
  if (!isCounted(plan) || plan.fens) return undefined;
  return plan.kind === "undetermined"
    ? [plan.atLeast, plan.atMost]
    : [plan.fen, plan.fen];
}
