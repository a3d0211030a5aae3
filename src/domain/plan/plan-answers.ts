import { problemOf } from "../benefit/explain.ts";
import { fen, type Fen } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import type { PlanInputs } from "./plan-inputs.ts";
import type { PlanProblem, PlanQuestion } from "./plan-result.ts";

export const ANSWERS = ["yes", "no", "unknown"] as const;
export type Answered = (typeof ANSWERS)[number];

/** True if any question has an answer other than the initial `unknown`. */
export function isSaid(inputs: PlanInputs): boolean {
  return Object.values<string | undefined>({ ...inputs }).some(
    (said = "") => !/^\s*(?:unknown)?\s*$/.test(said),
  );
}

export interface PlanAnswers {
  /** `yes` also where no rule asks: then nothing else brings a limit into play. */
  readonly outside: Answered;
  readonly sameKind: Answered;
  /** Undefined when not known, which is no answer to `outside: yes`. */
  readonly audited: Fen | undefined;
  readonly prior: Fen;
  /** Undefined when not known. */
  readonly elsewhere: Fen | undefined;
}

/**
 * The answers, and every problem with them. What no rule asks is not read, nor
 * are sums that play no part after a no.
 */
export function readAnswers(
  inputs: PlanInputs,
  asked: readonly PlanQuestion[],
): {
  readonly answers: PlanAnswers;
  readonly problems: readonly PlanProblem[];
} {
  const problems: PlanProblem[] = [];
  const answer = (field: PlanQuestion, text: string | undefined): Answered => {
    if (!asked.includes(field)) return "yes";
    const known = ANSWERS.find((word) => word === (text?.trim() || "unknown"));
    if (!known) problems.push({ field, problem: "unknown-answer" });
    return known ?? "unknown";
  };
  const outside = answer("outside", inputs.outside);
  const sameKind = answer("same-kind", inputs.sameKind);
  const sum = (
    field: "audited" | "prior" | "elsewhere",
    after: Answered,
    isNeeded = false,
  ): Fen | undefined => {
    if (after === "no" || !asked.includes(field)) return undefined;
    const parsed = readMoney(inputs[field]);
    if (parsed.ok) return parsed.fen;
    if (isNeeded || parsed.problem !== "empty")
      problems.push({ field, ...problemOf(parsed) });
    return undefined;
  };
  // A yes is an answer only where it was asked for.
  const isYes = outside === "yes" && asked.includes("outside");
  const audited = sum("audited", outside, isYes);
  const prior = sum("prior", outside) ?? fen(0n);
  const elsewhere = sum("elsewhere", sameKind);
  return {
    answers: { outside, sameKind, audited, prior, elsewhere },
    problems,
  };
}
