import { assess } from "../../domain/assess.ts";
import type { BenefitInputs } from "../../domain/benefit.ts";
import type { BenefitRule } from "../../domain/benefit-rule.ts";
import { invalid } from "../../domain/explain.ts";
import type { Result } from "../../domain/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { addressOf } from "./address.ts";
import type { EnteredEarly } from "./load-calculator.ts";
import { fillIn, readAsked, type Field } from "./asked-inputs.ts";
import { onEntry } from "./on-entry.ts";
import { showPoint } from "./show-point.ts";
import { showProblems } from "./show-problems.ts";
import { showResult } from "./show-result.ts";
import { showSteps } from "./show-steps.ts";

/** Told of each answer; no rule when the address asks for none there is. */
export type Answered = (
  rule: BenefitRule | undefined,
  result: Result,
  inputs: BenefitInputs,
) => void;

/**
 * Brings a calculator to life: what its address asks for is filled in and
 * answered, and what was entered before the script was there; then each
 * change is answered and put into the address, so that a result can be linked.
 */
export function startCalculator(
  section: HTMLElement,
  data: CalculatorData,
  entered: EnteredEarly,
  answered?: Answered,
): void {
  const rules = data.benefits;
  const find = (id: unknown) => rules.find((rule) => rule.id === id);
  const asked = readAsked();
  let rule = find(asked.benefit ?? rules[0]?.id);

  const form = () =>
    section.querySelector<HTMLFormElement>("form[data-of]:not([hidden])");
  const show = (inputs: BenefitInputs) => {
    showPartsOf((rule ?? rules[0])?.id, section);
    const isBegun = Object.keys(inputs).some((name) =>
      form()?.elements.namedItem(name),
    );
    const worked = rule ? assess(rule, inputs) : UNKNOWN;
    const result = isBegun ? worked : beforeInput(worked);
    showResult(section, result, data);
    showSteps(section, result, data);
    showProblems(section, result, data);
    showPoint(section, result);
    answered?.(rule, result, inputs);
  };
  const enter = (target: EventTarget | null) => {
    // Whatever is typed or chosen into has a name.
    const { name, value, form: typedInto } = target as HTMLInputElement;
    if (name === "benefit") {
      rule = find(value);
      show({});
    }
    rule ??= rules[0];
    const fields = [...new FormData(form() ?? undefined)];
    const inputs: BenefitInputs = Object.fromEntries(
      // Choosing a support leaves its fields as untouched as they are empty.
      fields.filter(([, typed]) => typedInto || typed),
    );
    history.replaceState(null, "", addressOf(rule?.id, inputs));
    show(inputs);
  };

  const early = fieldsIn(section).filter((field) => entered.has(field));
  const support = early.find((field) => field.matches(CHOSEN_SUPPORT));
  if (support) enter(support);
  else {
    show(asked);
    fillIn(section, asked, early);
    if (early.length > 0) enter(section);
  }
  onEntry(section, enter);
}

const CHOSEN_SUPPORT = "select[name=benefit], [name=benefit]:checked";

function fieldsIn(section: Element): readonly Field[] {
  return [...section.querySelectorAll<Field>("[name]")];
}

/** Of the parts that stand for one benefit each, shows those of one. */
function showPartsOf(benefit: string | undefined, section: Element): void {
  for (const part of section.querySelectorAll<HTMLElement>("[data-of]"))
    part.hidden = part.dataset["of"] !== benefit;
}

/** As long as nothing was entered an empty field is no mistake. */
function beforeInput(result: Result): Result {
  return result.kind === "invalid" &&
    result.problems.every(({ problem }) => problem === "empty")
    ? invalid({})
    : result;
}

const UNKNOWN = invalid({ benefit: "unknown-benefit" });
