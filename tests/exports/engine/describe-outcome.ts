import type {
  Outcome,
  Step as OutcomeStep,
} from "../../../src/exports/engine/engine-api.ts";
import type { Result, Step } from "../../../src/domain/benefit/result.ts";
import { describeResult } from "../../oracle/describe-result.ts";

/** What the engine gives, in the words of the list of links. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case "ceiling": {
      const { atMostYuan, atLeastYuan, limit } = outcome;
      const low = atLeastYuan === null ? "" : ` from ${fenOf(atLeastYuan)}`;
      return `ceiling ${fenOf(atMostYuan)} ${limit}${low}`;
    }
    case "fixed":
      return `fixed ${fenOf(outcome.exactlyYuan)}`;
    case "choice":
      return `choice ${outcome.oneOfYuan.map(fenOf).join(" ")}`;
    case "ineligible":
      return `ineligible ${outcome.sentence}`;
    case "undetermined": {
      const ends = [outcome.atLeastYuan, outcome.atMostYuan];
      return `undetermined ${ends.map(fenOf).join(" ")}`;
    }
    case "invalid":
      return `invalid ${outcome.problems
        .map(({ input, problem }) => `${input}:${problem}`)
        .join(" ")}`;
    default:
      return outcome satisfies never;
  }
}

/** A decimal text of yuan in fen, read apart from the code that wrote it. */
function fenOf(yuan: string): string {
  if (!/^\d+(?:\.\d\d)?$/.test(yuan)) throw new Error(`${yuan} is no sum`);
  const [whole = "", part = "00"] = yuan.split(".");
  return String(BigInt(whole + part));
}

/** All that a result and an outcome must have in common, as comparable lines. */
export function linesOfResult(result: Result): readonly string[] {
  return [
    describeResult(result),
    ...("discretion" in result
      ? result.discretion.map(({ kind, quote }) => `${kind} ${quote.en}`)
      : []),
    ...("interpretations" in result ? result.interpretations : []),
    ...("steps" in result ? result.steps.map(lineOfStep) : []),
    ...("problems" in result
      ? result.problems.flatMap(({ readings = [] }) => readings.map(String))
      : []),
  ];
}

export function linesOfOutcome(outcome: Outcome): readonly string[] {
  return [
    describeOutcome(outcome),
    ...("discretion" in outcome
      ? outcome.discretion.map(({ kind, quote }) => `${kind} ${quote.en}`)
      : []),
    ...("readings" in outcome ? outcome.readings : []),
    ...("steps" in outcome ? outcome.steps.map(lineOfStep) : []),
    ...("problems" in outcome
      ? outcome.problems.flatMap((each) => each.readingsYuan.map(fenOf))
      : []),
  ];
}

function lineOfStep(step: Step | OutcomeStep): string {
  if (step.kind === "arithmetic")
    return `${step.code} ${Object.keys(step.values).join(" ")}`;
  const { code, sentence, quote } = step;
  const ids = step.figures.map((each) =>
    typeof each === "string" ? each : each.id,
  );
  return `${code} ${sentence} ${quote} ${ids.join(" ")}`;
}
