import { problemOf } from "../benefit/explain.ts";
import { fen, type Fen } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import { splitAnswers } from "./item-answers.ts";
import type { PlanInputs } from "./plan-inputs.ts";
import { PRIOR_QUESTIONS } from "./prior-questions.ts";
import type { PlanProblem, PlanQuestion } from "./plan-result.ts";

export const ANSWERS = ["yes", "no", "unknown"] as const;
export type Answered = (typeof ANSWERS)[number];

/** True if any question has an answer other than the initial `unknown`. */
export function isSaid(inputs: PlanInputs): boolean {
  return Object.values<string | undefined>({ ...inputs }).some(
    (said = "") => !/^\s*(?:unknown)?\s*$/.test(said),
  );
}

/** What was answered about other support beside one item. */
export interface Beside {
  readonly sameKind: Answered;
  /** Undefined when not known. */
  readonly elsewhere: Fen | undefined;
}

export interface PlanAnswers {
  /** `yes` also where no rule asks: then nothing else brings a limit into play. */
  readonly outside: Answered;
  /** Undefined when not known, which is no answer to `outside: yes`. */
  readonly audited: Fen | undefined;
  /** From all who give it. */
  readonly prior: Fen;
  /** Of each item, in the order given. */
  readonly beside: readonly Beside[];
}

/**
 * The answers, and every problem with them. What no rule asks is not read, nor
 * are sums that play no part after a no.
 * @param count of the items
 */
export function readAnswers(
  inputs: PlanInputs,
  asked: readonly PlanQuestion[],
  count: number,
): {
  readonly answers: PlanAnswers;
  readonly problems: readonly PlanProblem[];
} {
  const problems: PlanProblem[] = [];
  const { choice, sum } = readersOf(asked, problems);
  const outside = choice({ field: "outside" }, inputs.outside);
  // A yes is an answer only where it was asked for.
  const isYes = outside === "yes" && asked.includes("outside");
  const { sameKind: kinds = "", elsewhere: sums = "" } = inputs;
  const others = splitAnswers(sums, count, "sum");
  return {
    answers: {
      outside,
      audited: sum({ field: "audited" }, inputs.audited, outside, isYes),
      prior: PRIOR_QUESTIONS.reduce(
        (all, field) =>
          fen(all + (sum({ field }, inputs[field], outside) ?? 0n)),
        fen(0n),
      ),
      beside: splitAnswers(kinds, count, "choice").map((kind, item) => {
        const sameKind = choice({ item, field: "same-kind" }, kind);
        const of = { item, field: "elsewhere" } as const;
        return { sameKind, elsewhere: sum(of, others[item], sameKind) };
      }),
    },
    problems,
  };
}

/** A question, and the item that it is about where it is about one. */
interface Place {
  readonly field: PlanQuestion;
  readonly item?: number;
}

/** Reads answers to what is asked; what is wrong with one joins `problems`. */
function readersOf(asked: readonly PlanQuestion[], problems: PlanProblem[]) {
  const choice = (place: Place, text = ""): Answered => {
    if (!asked.includes(place.field)) return "yes";
    const known = ANSWERS.find((word) => word === (text.trim() || "unknown"));
    if (!known) problems.push({ ...place, problem: "unknown-answer" });
    return known ?? "unknown";
  };
  const sum = (
    place: Place,
    text: string | undefined,
    after: Answered,
    isNeeded = false,
  ): Fen | undefined => {
    if (after === "no" || !asked.includes(place.field)) return undefined;
    const parsed = readMoney(text);
    if (parsed.ok) return parsed.fen;
    if (isNeeded || parsed.problem !== "empty")
      problems.push({ ...place, ...problemOf(parsed) });
    return undefined;
  };
  return { choice, sum };
}
