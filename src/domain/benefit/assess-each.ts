import { isCounted, mostOf, type Counted } from "../figure/most-of.ts";
import { alternativesOf } from "../formula/alternatives.ts";
import { inputsIn, isOperation, partsPlaced } from "../formula/formula.ts";
import { listedIn } from "../formula/map-formula.ts";
import { fen, type Fen } from "../number/money.ts";
import { assessWith, type Assess, type Engine } from "./assess-with.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule } from "./benefit-rule.ts";
import { evaluate } from "./evaluate.ts";
import { invalid, law } from "./explain.ts";
import { readInputs } from "./read-inputs.ts";
import type { Field } from "./result.ts";
import { settle } from "./settle.ts";
import { valueOfInput } from "./value-of-input.ts";

/**
 * Works any rule out. Where something is made of listed sums it is worked out
 * with each of them apart, as one of them is given and nothing between.
 */
export function assessEach(engine: Engine): Assess {
  const assess = withEachListed(assessWith(engine));
  return (rule, entered) => {
    const result = assess(rule, entered);
    const nothing =
      isCounted(result) && dividedByNothing(rule, entered, engine);
    return nothing ? invalid([[nothing, "zero"]]) : result;
  };
}

function withEachListed(assess: Assess): Assess {
  return (rule, entered) => {
    const { formula, problems, readings } = settle(rule.gives, entered);
    const listed = "oneOf" in formula ? [] : listedIn(formula);
    const [figure] = listed;
    if (!figure || Object.keys(problems).length > 0)
      return assess(rule, entered);
    const interpretations = [...rule.interpretations, ...readings];
    const results = alternativesOf(formula).map((gives) =>
      assess({ ...rule, gives, interpretations }, entered),
    );
    const counted = results.filter(isCounted);
    const most = counted.reduce<Counted | undefined>(
      (a, b) => (a && mostOf(a) >= mostOf(b) ? a : b),
      undefined,
    );
    // One that is refused or excluded is so whichever sum is given.
    if (!most) return results[0] ?? assess(rule, entered);
    const steps = [law("sums", figure, listed), ...most.steps];
    return { ...merge(counted, most), steps };
  };
}

/** The first input that is nothing although something is divided by it. */
function dividedByNothing(
  rule: BenefitRule,
  entered: BenefitInputs,
  { operators, readers }: Engine,
): Field | undefined {
  const { formula } = settle(rule.gives, entered);
  const divisors = partsPlaced(formula).flatMap(({ part }) =>
    isOperation(part, "over") || isOperation(part, "count")
      ? part.of.slice(1)
      : [],
  );
  for (const divisor of divisors) {
    const used = inputsIn(divisor);
    const [field] = used;
    const inputs = readInputs(rule, entered, used, readers);
    if (!field || inputs.some(({ problem }) => problem)) continue;
    const { span } = evaluate(divisor, operators, (name) =>
      valueOfInput(inputs.find((one) => one.field === name)),
    );
    if (span.high?.num === 0n) return field;
  }
  return undefined;
}

/** All that several results may come to, in the words of one that is the most. */
function merge(all: readonly Counted[], most: Counted): Counted {
  const low = all.map(leastOf).reduce((a, b) => (b < a ? b : a));
  if (most.kind === "undetermined") return { ...most, atLeast: low };
  const { discretion, steps, interpretations } = most;
  const explained = { discretion, steps, interpretations };
  if (all.every(({ kind }) => kind === "fixed")) {
    const fens = [...new Set(all.map(mostOf))];
    if (fens.length === 1) return most;
    const sorted = fens.sort((a, b) => (a < b ? 1 : -1));
    return { kind: "choice", fens: sorted, ...explained };
  }
  const limit = most.kind === "ceiling" ? most.limit : "none";
  return {
    kind: "ceiling",
    fen: mostOf(most),
    limit,
    ...explained,
    ...(low && { low }),
  };
}

const NOTHING = fen(0n);

/** The least that a result may come to; nothing where the text names none. */
function leastOf(result: Counted): Fen {
  if (result.kind === "undetermined") return result.atLeast;
  if (result.kind === "fixed") return result.fen;
  return (result.kind === "ceiling" && result.low) || NOTHING;
}
