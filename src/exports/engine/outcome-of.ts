// Shipped to others: it is a part of engine.js.
import type {
  Ceiling,
  InputProblem,
  Result,
  Step,
} from "../../domain/benefit/result.ts";
import type { Discretion } from "../../domain/figure/figure.ts";
import { plainYuan } from "../../domain/number/write-yuan.ts";
import type * as api from "./engine-api.ts";
import { stepOf } from "./step-of.ts";

/** A result as others are given it: no sum without what limits it. */
export function outcomeOf(result: Result, benefit: api.Benefit): api.Outcome {
  switch (result.kind) {
    case "ceiling":
      return ceilingOf(result, benefit);
    case "fixed":
      return {
        kind: "fixed",
        bound: "exact",
        exactlyYuan: plainYuan(result.fen),
        ...explainedOf(result, benefit),
      };
    case "choice":
      return {
        kind: "choice",
        bound: "one-of",
        oneOfYuan: result.fens.map(plainYuan),
        ...explainedOf(result, benefit),
      };
    case "undetermined":
      return {
        kind: "undetermined",
        bound: "open",
        atLeastYuan: plainYuan(result.atLeast),
        atMostYuan: plainYuan(result.atMost),
        reasons: result.reasons,
        ...explainedOf(result, benefit),
      };
    case "ineligible":
      return {
        kind: "ineligible",
        sentence: result.sentence,
        steps: result.steps.map(stepOf),
      };
    case "invalid":
      return { kind: "invalid", problems: result.problems.map(problemOf) };
    default:
      return result satisfies never;
  }
}

function ceilingOf(result: Ceiling, benefit: api.Benefit): api.Ceiling {
  const { fen, low, limit } = result;
  return {
    kind: "ceiling",
    bound: low === undefined ? "at-most" : "between",
    atMostYuan: plainYuan(fen),
    atLeastYuan: low === undefined ? null : plainYuan(low),
    limit,
    ...explainedOf(result, benefit),
  };
}

function explainedOf(
  result: Pick<Ceiling, "discretion" | "interpretations"> & {
    readonly steps: readonly Step[];
  },
  { force, unitOfCap, conditions, sentences }: api.Benefit,
): api.Explained {
  return {
    discretion: result.discretion.map(discretionOf),
    force,
    unitOfCap,
    conditions,
    readings: result.interpretations,
    sentences,
    steps: result.steps.map(stepOf),
  };
}

function discretionOf(discretion: Discretion): api.Discretion {
  const { kind, quote } = discretion;
  return { kind, quote, chosen: kind === "may" ? null : discretion.chosen };
}

function problemOf({
  field,
  problem,
  readings = [],
}: InputProblem): api.Problem {
  return { input: field, problem, readingsYuan: readings.map(plainYuan) };
}
