import { readOwn } from "../../domain/benefit/address-query.ts";
import type { Assess } from "../../domain/benefit/assess-with.ts";
import type { BenefitInputs } from "../../domain/benefit/benefit-inputs.ts";
import { invalid } from "../../domain/benefit/explain.ts";
import type { Result } from "../../domain/benefit/result.ts";
import {
  resultParameters,
  resultQuery,
} from "../../domain/benefit/result-query.ts";
import type {
  BenefitRecord,
  CalculatorData,
} from "../../i18n/calculator-data.ts";

/** Without a benefit the first is asked for. */
export type Asked = BenefitInputs & { readonly benefit?: string | undefined };

/** A calculator at one moment: what it was given, and what that comes to. */
export interface CalculatorState {
  readonly shown: BenefitRecord | undefined;
  /** The benefit worked out; undefined when there is none such. */
  readonly chosen: BenefitRecord | undefined;
  /** As it was typed, strange values included. */
  readonly given: BenefitInputs;
  /** Undefined before anything was entered that the benefit asks for. */
  readonly result: Result | undefined;
}

/** The data of a page, and what works its rules out. */
export interface WorkingData extends CalculatorData {
  readonly assess: Assess;
}

type Rules = Pick<CalculatorData, "benefits">;

/** The parameters of a page's results, those of its own rules included. */
export function parametersOf({ benefits }: Rules): readonly string[] {
  return resultParameters(benefits.map(({ rule }) => rule));
}

/** Of a parameter given twice the first counts. */
export function readAsked(query: string, data: Rules): Asked {
  const own = readOwn(query, parametersOf(data));
  return Object.fromEntries([...own].reverse());
}

export function workOut(
  { benefits, assess }: Pick<WorkingData, "benefits" | "assess">,
  { benefit, ...given }: Asked,
): CalculatorState {
  const [first] = benefits;
  const chosen =
    benefit === undefined
      ? first
      : benefits.find(({ rule }) => rule.id === benefit);
  const shown = chosen ?? first;
  const result = chosen ? assess(chosen.rule, given) : UNKNOWN;
  const isBegun = shown?.fields.some(({ name }) => name in given);
  // As long as nothing was entered an empty field is no mistake.
  const isWaiting =
    !isBegun &&
    result.kind === "invalid" &&
    result.problems.every(({ problem }) => problem === "empty");
  return { shown, chosen, given, result: isWaiting ? undefined : result };
}

const UNKNOWN = invalid([["benefit", "unknown-benefit"]]);

export function stateQuery({ shown, given }: CalculatorState): string {
  return resultQuery(shown?.rule, given);
}
