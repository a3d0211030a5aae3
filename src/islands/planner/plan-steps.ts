import { decidingStep } from "../../domain/benefit/deciding-step.ts";
import type { Fen } from "../../domain/number/money.ts";
import type { PlanEntry } from "../../domain/plan/plan-address.ts";
import type { PlanResult } from "../../domain/plan/plan-result.ts";
import type { Result } from "../../domain/benefit/result.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { resultWords } from "../../i18n/result-words.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import { stepRow } from "../calculator/show-steps.ts";
import { showWorking, type WorkingRow } from "../calculator/show-working.ts";

/** The working of a plan: each item, each rule, and the readings taken. */
export function showPlanSteps(
  section: Element,
  data: PlannerData,
  items: readonly PlanEntry[],
  result: PlanResult,
): void {
  const isRead = result.kind !== "invalid";
  const own = isRead
    ? result.items.map((one, at) => itemRow(data, items[at], one))
    : [];
  const language = { ...data, words: data.planSteps };
  const steps = "steps" in result ? result.steps : [];
  const rows = steps.map((step) => stepRow(step, language));
  const readings = "interpretations" in result ? result.interpretations : [];
  showWorking(section, data, [...own, ...rows], readings);
}

/** What an item comes to, with the words that decided it. */
function itemRow(
  data: PlannerData,
  item: PlanEntry | undefined,
  result: Result,
): WorkingRow {
  const [name = ""] = data.names[item?.benefit ?? ""] ?? [];
  const say = (sum: Fen) => formatMoney(sum, data.locale);
  const said = { name, result: resultWords(result, say, data) };
  const text = fillWords(data.words["item-result"], said);
  const decided = result.kind === "invalid" ? undefined : decidingStep(result);
  if (!decided) return { text };
  const { sentence, quote } = decided;
  return { text, sentence, quote: typesetChinese(quote) };
}
