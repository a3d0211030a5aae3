import { assess } from "../../domain/benefit/assess.ts";
import type { BenefitInputs } from "../../domain/benefit/benefit.ts";
import type { BenefitRule } from "../../domain/benefit/benefit-rule.ts";
import { invalid } from "../../domain/benefit/explain.ts";
import type { Result } from "../../domain/benefit/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { resultQuery } from "../../domain/benefit/result-query.ts";
import { announcer } from "../browser/announce.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { EnteredEarly } from "./load-calculator.ts";
import { fillIn, readAsked, type Asked, type Field } from "./asked-inputs.ts";
import { onEntry } from "./on-entry.ts";
import { showPoint } from "./show-point.ts";
import { showProblems } from "./show-problems.ts";
import { showResult } from "./show-result.ts";
import { showSteps } from "./show-steps.ts";
import { spokenResult } from "./spoken-result.ts";

/** Told of each answer; no rule when the address asks for none there is. */
export type Answered = (
  rule: BenefitRule | undefined,
  result: Result,
  inputs: BenefitInputs,
) => void;

/** What a calculator is given by its page. */
interface Surroundings {
  /** What was entered before the script was there. */
  readonly entered: EnteredEarly;
  /** Where each result is kept, so that it can be linked. */
  readonly address: Pick<OwnAddress, "query" | "keep" | "step">;
  readonly answered?: Answered;
}

export interface CalculatorPart {
  /** The query that asks for what is shown. */
  readonly query: () => string;
  /** Shows what the address asks for, and nothing that was entered since. */
  readonly restore: () => void;
}

/**
 * Brings a calculator to life: what its address asks for is filled in and
 * answered, and what was entered before the script was there; then each
 * change is answered, put into the address and read out. Another support is
 * a step that Back undoes.
 */
export function startCalculator(
  section: HTMLElement,
  data: CalculatorData,
  { entered, address, answered }: Surroundings,
): CalculatorPart {
  const first = data.benefits[0]?.id ?? "";
  const announce = announcer(section.querySelector("output") ?? section);
  const answers = showAnswers(section, data, answered);
  const enter = (target: EventTarget | null) => {
    // Whatever is typed or chosen into has a name.
    const { name, value, form } = target as HTMLInputElement;
    const isSupport = name === "benefit";
    answers.choose(isSupport ? value : (answers.chosen() ?? first));
    // Choosing a support leaves its fields as untouched as they are empty.
    answers.show(inputsIn(section, Boolean(form)));
    address[isSupport ? "step" : "keep"](answers.query());
    announce(() => spokenResult(section, data.locale));
  };
  const showAsked = (asked: Asked, early: readonly Field[]) => {
    answers.choose(asked.benefit ?? first);
    fillIn(section, asked, early);
    answers.show(asked);
  };

  const early = fieldsIn(section).filter((field) => entered.has(field));
  const support = early.find((field) => field.matches(CHOSEN_SUPPORT));
  if (support) enter(support);
  else {
    showAsked(readAsked(address.query()), early);
    if (early.length > 0) enter(section);
  }
  onEntry(section, enter);
  return {
    query: answers.query,
    restore: () => {
      for (const form of section.querySelectorAll("form")) form.reset();
      showAsked({ benefit: first, ...readAsked(address.query()) }, []);
    },
  };
}

/** What a calculator shows, and what it was asked. */
interface Answers {
  /** The benefit worked out; undefined when there is none such. */
  readonly chosen: () => string | undefined;
  readonly choose: (benefit: string) => void;
  readonly show: (inputs: BenefitInputs) => void;
  readonly query: () => string;
}

/** Shows answers, and each anew when another day has begun. */
function showAnswers(
  section: Element,
  data: CalculatorData,
  answered?: Answered,
): Answers {
  const rules = data.benefits;
  let rule: BenefitRule | undefined;
  let shown: BenefitInputs = {};
  const query = () => resultQuery((rule ?? rules[0])?.id, shown);
  const show = (inputs: BenefitInputs) => {
    shown = inputs;
    const result = showAnswer(section, data, rule, inputs);
    linkElsewhere(section, query());
    answered?.(rule, result, inputs);
  };
  document.addEventListener(NEW_DAY, () => {
    show(shown);
  });
  return {
    chosen: () => rule?.id,
    choose: (benefit) => {
      rule = rules.find(({ id }) => id === benefit);
      showPartsOf((rule ?? rules[0])?.id, section);
    },
    show,
    query,
  };
}

/** Works a benefit out, or says that there is none such, and shows it. */
function showAnswer(
  section: Element,
  data: CalculatorData,
  rule: BenefitRule | undefined,
  inputs: BenefitInputs,
): Result {
  const fields = formIn(section)?.elements;
  const isBegun = Object.keys(inputs).some((name) => fields?.namedItem(name));
  const worked = rule ? assess(rule, inputs) : UNKNOWN;
  const result = isBegun ? worked : beforeInput(worked);
  showResult(section, result, data);
  showSteps(section, result, data);
  showProblems(section, result, data);
  showPoint(section, result);
  return result;
}

/** The form of the benefit that is shown. */
function formIn(section: Element): HTMLFormElement | undefined {
  return (
    section.querySelector<HTMLFormElement>("form[data-of]:not([hidden])") ??
    undefined
  );
}

/** What the form holds; of untouched fields only what stands in them. */
function inputsIn(section: Element, isTouched: boolean): BenefitInputs {
  const fields = [...new FormData(formIn(section))];
  return Object.fromEntries(fields.filter(([, typed]) => isTouched || typed));
}

/** The link to the page of all calculators asks it for the same. */
function linkElsewhere(section: Element, query: string): void {
  const link = section.querySelector<HTMLAnchorElement>(".tools > a");
  link?.setAttribute("href", link.pathname + query + link.hash);
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
