import type { BenefitInputs } from "../../domain/benefit.ts";
import type { BenefitRule } from "../../domain/benefit-rule.ts";
import { reviveRule } from "../../domain/encode-benefit.ts";
import { invalid } from "../../domain/explain.ts";
import type { Result } from "../../domain/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { addressOf } from "./address.ts";
import { onEntry } from "./on-entry.ts";
import { showPoint } from "./show-point.ts";
import { showProblems } from "./show-problems.ts";
import { showResult } from "./show-result.ts";
import { showSteps } from "./show-steps.ts";

/** Works out one benefit; which kinds it knows is the entry's choice. */
type Assess = (benefit: BenefitRule, inputs: BenefitInputs) => Result;

/** Told of each answer; no rule when the address asks for none there is. */
export type Answered = (
  rule: BenefitRule | undefined,
  result: Result,
  inputs: BenefitInputs,
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
  // Of what an address says twice the first counts.
  const asked = Object.fromEntries(
    [...new URLSearchParams(location.search)].reverse(),
  ) as Asked;
  let rule = find(asked.benefit ?? rules[0]?.id);

  const form = () =>
    section.querySelector<HTMLFormElement>("form[data-of]:not([hidden])");
  const show = (inputs: BenefitInputs) => {
    for (const part of section.querySelectorAll<HTMLElement>("[data-of]"))
      part.hidden = part.dataset["of"] !== (rule ?? rules[0])?.id;
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

  show(asked);
  const supports = section.querySelectorAll("[name=benefit]");
  fillIn([...(form()?.elements ?? []), ...supports], { ...asked });
  onEntry(section, (target) => {
    // Whatever is typed or chosen into has a name.
    const { name, value, form: typedInto } = target as HTMLInputElement;
    if (name === "benefit") {
      rule = find(value);
      show({});
    }
    rule ??= rules[0];
    const fields = new FormData(form() ?? undefined) as Iterable<
      [string, string]
    >;
    const inputs: BenefitInputs = Object.fromEntries(
      // Choosing a support leaves its fields as untouched as they are empty.
      [...fields].filter(([, entered]) => typedInto || entered),
    );
    history.replaceState(null, "", addressOf(rule?.id, inputs));
    show(inputs);
  });
}

/** What an address asks for: a benefit and its inputs. */
type Asked = BenefitInputs & { readonly benefit?: string };

/** As long as nothing was entered an empty field is no mistake. */
function beforeInput(result: Result): Result {
  return result.kind === "invalid" &&
    result.problems.every(({ problem }) => problem === "empty")
    ? invalid({})
    : result;
}

/** Puts what the address holds into the fields, strange values included. */
function fillIn(
  fields: readonly Element[],
  asked: Readonly<Record<string, string | undefined>>,
): void {
  for (const field of fields as readonly HTMLInputElement[]) {
    const value = asked[field.name];
    if (value === undefined) continue;
    // When there is no such choice none is chosen, so that each can be.
    if (field.type === "radio") field.checked = field.value === value;
    else field.value = value;
  }
}

const UNKNOWN = invalid({ benefit: "unknown-benefit" });
