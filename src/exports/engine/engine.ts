// Shipped to others as engine.js, with engine-api.ts as its types.
import {
  assess as assessRule,
  EVERY_TOOL,
} from "../../domain/benefit/assess.ts";
import type { BenefitInputs } from "../../domain/benefit/benefit-inputs.ts";
import { breakEven as breakEvenOf } from "../../domain/benefit/break-even.ts";
import type { BenefitRule } from "../../domain/benefit/benefit-rule.ts";
import { floorToFen } from "../../domain/number/money.ts";
import { plainYuan } from "../../domain/number/write-yuan.ts";
import type * as api from "./engine-api.ts";
import { outcomeOf } from "./outcome-of.ts";
import { inPlainUnit } from "./plain-unit.ts";
import { calculationIn, readBenefit } from "./read-benefit.ts";

/** What there is to enter for a benefit, in order. */
export const inputsOf: typeof api.inputsOf = (benefit) =>
  calculationIn(benefit).inputs.map(({ id, kind, label, options, within }) => ({
    id,
    kind,
    label,
    options,
    isOptional: within?.as === "term",
  }));

/**
 * What the text allows under a benefit.
 * @throws TypeError for what is no record of benefits.json, or no object of inputs
 */
export const assess: typeof api.assess = (benefit, inputs = {}) => {
  const rule = readBenefit(benefit);
  const { entered, notText } = readTexts(rule, inputs);
  const outcome = outcomeOf(assessRule(rule, entered), benefit);
  if (notText.length === 0) return outcome;
  const others = outcome.kind === "invalid" ? outcome.problems : [];
  return {
    kind: "invalid",
    problems: [
      ...others.filter(({ input }) => !notText.includes(input)),
      ...notText.map((input) => ({
        input,
        problem: "not-text" as const,
        readingsYuan: [],
      })),
    ],
  };
};

/**
 * The least of an input from which more of it adds nothing, the others as
 * entered; null where more always adds, or the others cannot be used.
 * @throws TypeError as `assess`
 */
export const breakEven: typeof api.breakEven = (
  benefit,
  input,
  inputs = {},
) => {
  const rule = readBenefit(benefit);
  const { entered, notText } = readTexts(rule, inputs);
  const asked = rule.inputs.find(({ field }) => field === input);
  if (!asked || asked.kind === "choice" || notText.some((id) => id !== input))
    return null;
  const question = { rule, given: entered, field: input };
  const even = breakEvenOf(question, EVERY_TOOL);
  if (!even) return null;
  return {
    input,
    ...inPlainUnit(asked.kind, even.least),
    atMostYuan: plainYuan(floorToFen(even.most)),
  };
};

interface Texts {
  readonly entered: BenefitInputs;
  /** The inputs that are something else. */
  readonly notText: readonly string[];
}

/** What was entered for the inputs of a rule, and nothing of what is inherited. */
function readTexts({ inputs }: BenefitRule, given: api.Inputs): Texts {
  // Whoever is not told of types may hand over anything.
  const all: unknown = given;
  if (typeof all !== "object" || all === null)
    throw new TypeError("inputs are an object of texts by the ids of inputs");
  const own = new Map<string, unknown>(Object.entries(all));
  const ids = inputs.map(({ field }) => field);
  const texts = ids.flatMap((id) => {
    const text = own.get(id);
    return typeof text === "string" ? [[id, text] as const] : [];
  });
  const isOther = (value: unknown) =>
    value !== undefined && value !== null && typeof value !== "string";
  return {
    entered: Object.fromEntries(texts),
    notText: ids.filter((id) => isOther(own.get(id))),
  };
}
