import type { BenefitInputs } from "../../domain/benefit.ts";
import type { BenefitRule } from "../../domain/benefit-rule.ts";
import { reviveRule } from "../../domain/encode-benefit.ts";
import { invalid } from "../../domain/explain.ts";
import type { Result } from "../../domain/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { addressOf } from "./address.ts";
import { showPoint } from "./show-point.ts";
import { showProblems } from "./show-problems.ts";
import { showResult } from "./show-result.ts";
import { showSteps } from "./show-steps.ts";

/** Works out one benefit; which kinds it knows is the entry's choice. */
type Assess = (benefit: BenefitRule, inputs: BenefitInputs) => Result;

/** Told of each answer; no rule when the address asks for none there is. */
export type Answered = (
  rule: BenefitRule | undefined,
  inputs: BenefitInputs,
  result: Result,
) => void;

/**
 * Brings the calculator of a page to life: what was asked in the address is
 * filled in and answered, and each change is answered and put into the
 * address, so that a result can be linked.
 */
export function startCalculator(assess: Assess, answered?: Answered): void {
  const section = document.querySelector("[data-calculator]");
  const source = section?.querySelector("script")?.textContent;
  if (!section || !source) return;
  const data = JSON.parse(source, reviveRule) as CalculatorData;
  const rules = data.benefits;
  const find = (id: unknown) => rules.find((rule) => rule.id === id);
  const query = new URLSearchParams(location.search);
  const asked = query.get("benefit");
  let rule = find(asked ?? rules[0]?.id);

  const show = (inputs: BenefitInputs) => {
    for (const part of section.querySelectorAll<HTMLElement>("[data-of]"))
      part.hidden = part.dataset["of"] !== (rule ?? rules[0])?.id;
    const result = rule ? assess(rule, inputs) : UNKNOWN;
    showResult(section, result, data);
    showSteps(section, result, data);
    showProblems(section, result, data);
    showPoint(section, inputs.amount, result);
    answered?.(rule, inputs, result);
  };
  const form = () =>
    section.querySelector<HTMLFormElement>("form[data-of]:not([hidden])");

  show(Object.fromEntries(query));
  fillIn(section, form(), query, rule?.id);
  section.addEventListener("input", ({ target }) => {
    // Whatever is typed or chosen into has a name.
    const { name, value } = target as HTMLInputElement;
    if (name === "benefit") {
      rule = find(value);
      show({});
    }
    rule ??= rules[0];
    const inputs: BenefitInputs = Object.fromEntries(
      new FormData(form() ?? undefined) as Iterable<[string, string]>,
    );
    history.replaceState(null, "", addressOf(rule?.id, inputs));
    show(inputs);
  });
}

/** Puts what the address holds into the fields, strange values included. */
function fillIn(
  section: Element,
  form: HTMLFormElement | null,
  query: URLSearchParams,
  benefit: string | undefined,
): void {
  for (const [name, value] of query) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    // When there is no such choice none is chosen, so that each can be.
    if (field instanceof RadioNodeList)
      for (const radio of field as Iterable<HTMLInputElement>)
        radio.checked = radio.value === value;
  }
  for (const radio of section.querySelectorAll<HTMLInputElement>(
    "[name=benefit]",
  ))
    radio.checked = radio.value === benefit;
}

const UNKNOWN = invalid({ benefit: "unknown-benefit" });
