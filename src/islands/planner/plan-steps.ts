import type { PlanEntry } from "../../domain/plan-address.ts";
import type { PlanResult, PlanStep } from "../../domain/plan-result.ts";
import type { Result } from "../../domain/result.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";
import type { Reading } from "../../i18n/calculator-data.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { fillWords } from "./fill-words.ts";
import { itemWords } from "./item-words.ts";
import { stepRow } from "./step-row.ts";

/** Steps at which the site takes a reading that it has to name. */
const READ: ReadonlySet<string> = new Set<PlanStep["code"]>([
  "several-items",
  "room-left",
  "room-perhaps",
  "room-unknown",
]);

/** The working of a plan: each item, each rule, and the readings taken. */
export function planSteps(
  data: PlannerData,
  items: readonly PlanEntry[],
  result: PlanResult,
): readonly HTMLElement[] {
  if (result.kind === "invalid") return [];
  const own = result.items.map((one, at) => itemRow(data, items[at], one));
  if (result.kind === "ineligible") return own;
  const first = result.items.find(({ kind }) => kind !== "ineligible");
  const ownQuote = first && data.quotes[sourceOf(first).figure];
  return [
    ...own,
    ...result.steps.map((step) => ruleRow(data, step, ownQuote)),
    ...readingsOf(data, result).map((reading) => stepRow(data, ...reading)),
  ];
}

function itemRow(
  data: PlannerData,
  item: PlanEntry | undefined,
  result: Result,
): HTMLElement {
  const [name = ""] = data.names[item?.benefit ?? ""] ?? [];
  const { sentence, figure } = sourceOf(result);
  const text = fillWords(data.words["item-result"], {
    name,
    result: itemWords(result, data),
  });
  return stepRow(data, text, sentence, data.quotes[figure]);
}

/** What an item's own result rests on in the end. */
function sourceOf(result: Result): {
  readonly sentence: string;
  readonly figure: string;
} {
  if (result.kind === "ineligible") return result;
  const last = "steps" in result ? result.steps.at(-1) : undefined;
  return last ?? { sentence: "", figure: "" };
}

/** A step of a rule quotes it; adding up one item quotes what that rests on. */
function ruleRow(
  data: PlannerData,
  step: PlanStep,
  ownQuote: string | undefined,
): HTMLElement {
  const values = Object.entries(step.values).map(([name, sum]) => [
    name,
    formatMoneyPlain(sum, data.locale),
  ]);
  return stepRow(
    data,
    fillWords(
      data.planSteps[step.code],
      Object.fromEntries(values) as Record<string, string>,
    ),
    step.sentence,
    ruleOf(data, step)?.says ?? ownQuote,
  );
}

/** The rule that makes a step; for adding up, the one whose sentence it is. */
function ruleOf({ rules }: PlannerData, step: PlanStep) {
  return (
    rules.find(({ id }) => id === step.rule) ??
    rules.find(({ sentence }) => sentence === step.sentence)
  );
}

/** The readings of the items, and those of the rules that bite here. */
function readingsOf(
  { readings }: PlannerData,
  result: Exclude<PlanResult, { kind: "invalid" | "ineligible" }>,
): readonly Reading[] {
  const read = new Set(
    result.steps
      .filter(({ code }) => READ.has(code))
      .map(({ sentence }) => sentence),
  );
  const own = result.interpretations.flatMap((id) => {
    const reading = readings[id];
    return reading ? [reading] : [];
  });
  const ofRules = Object.values(readings).filter(([, sentence]) =>
    read.has(sentence),
  );
  return [...own, ...ofRules];
}
