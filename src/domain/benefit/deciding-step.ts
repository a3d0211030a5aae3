// Shipped to the browser.
import type { OpenPoint } from "./benefit.ts";
import type { Limit } from "./limit.ts";
import type { Invalid, LawStep, Result, Step } from "./result.ts";

export type Worked = Exclude<Result, Invalid>;
type Decided = Pick<LawStep, "sentence"> & Partial<Pick<LawStep, "quote">>;

/** What a result is decided by: the part of its rule, else what kind it is. */
export type Decider =
  Limit | OpenPoint | Exclude<Worked["kind"], "ceiling" | "undetermined">;

/** A result that there is, if there is one. */
export function workedOut(result: Result | undefined): Worked | undefined {
  return result?.kind === "invalid" ? undefined : result;
}

/** Of several points that the text leaves open the first. */
export function deciderOf(result: Worked): Decider | undefined {
  if (result.kind === "ceiling") return result.limit;
  return result.kind === "undetermined" ? result.reasons[0] : result.kind;
}

/**
 * The step that decided a result: what the text says of it, or what was made
 * of several values.
 */
export function decisiveStep(result: Worked): Step | undefined {
  return madeLast(result) ?? decidingLaw(result);
}

/**
 * The words of the text that decided a result. Of what several values were
 * made into no words decide alone: only their sentence.
 */
export function decidingStep(result: Worked): Decided | undefined {
  const decided = decidingLaw(result);
  return decided && madeLast(result) ? { sentence: decided.sentence } : decided;
}

/** The rate where the share was below the cap, else what was come to last. */
function decidingLaw(result: Worked): LawStep | undefined {
  const isByRate = deciderOf(result) === "rate";
  return result.steps
    .filter((step) => step.kind === "law")
    .filter(({ code }) => code !== "cap" || !isByRate)
    .at(-1);
}

/** What several values were made into, where no limit cut that off. */
function madeLast({ steps }: Worked): Step | undefined {
  const last = steps.at(-1);
  return last?.kind === "arithmetic" &&
    ("gives" in last.values || last.code === "within-cap")
    ? last
    : undefined;
}
