import { problemOf } from "../benefit/explain.ts";
import { fen, type Fen } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import type { PlanInputs } from "./plan-inputs.ts";
import type { PlanField, PlanProblem } from "./plan-result.ts";

export const ANSWERS = ["yes", "no", "unknown"] as const;
export type Answered = (typeof ANSWERS)[number];

/** True if any question has an answer other than the initial `unknown`. */
export function isSaid(inputs: PlanInputs): boolean {
  const { outside, sameKind, audited, prior } = inputs;
  return [outside, sameKind, audited, prior].some(
    (said = "") => !/^\s*(?:unknown)?\s*$/.test(said),
  );
}

export interface PlanAnswers {
  readonly outside: Answered;
  readonly sameKind: Answered;
  /** Undefined when not known, which is no answer to `outside: yes`. */
  readonly audited: Fen | undefined;
  readonly prior: Fen;
}

/**
 * The answers, and every problem with them. Without national or provincial
 * support the audited and the earlier sums play no part and are not read.
 */
export function readAnswers(inputs: PlanInputs): {
  readonly answers: PlanAnswers;
  readonly problems: readonly PlanProblem[];
} {
  const problems: PlanProblem[] = [];
  const answer = (field: PlanField, text: string | undefined): Answered => {
    const known = ANSWERS.find((word) => word === (text?.trim() || "unknown"));
    if (!known) problems.push({ field, problem: "unknown-answer" });
    return known ?? "unknown";
  };
  const outside = answer("outside", inputs.outside);
  const sameKind = answer("same-kind", inputs.sameKind);
  const sum = (field: PlanField, text?: string): Fen | undefined => {
    if (outside === "no") return undefined;
    const parsed = readMoney(text);
    if (parsed.ok) return parsed.fen;
    const missing = parsed.problem === "empty";
    const needed = field === "audited" && outside === "yes";
    if (!missing || needed) problems.push({ field, ...problemOf(parsed) });
    return undefined;
  };
  const audited = sum("audited", inputs.audited);
  const prior = sum("prior", inputs.prior) ?? fen(0n);
  return { answers: { outside, sameKind, audited, prior }, problems };
}
