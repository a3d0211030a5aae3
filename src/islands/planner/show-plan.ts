import type { Locale } from "../../domain/text/local-text.ts";
import type { WrittenPlan } from "../../domain/plan/plan-address.ts";
import { isSaid } from "../../domain/plan/plan-answers.ts";
import type { PlanResult } from "../../domain/plan/plan-result.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { planHedge, planSums } from "../../i18n/result-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { setData, showParts } from "../calculator/show-result.ts";
import { holdSums } from "./hold-sums.ts";
import { markChinese } from "./mark-chinese.ts";
import { showPlanSteps } from "./plan-steps.ts";
import { showPlanForm } from "./show-plan-form.ts";
import type { ShownResult } from "./shown-result.ts";

/**
 * Shows what a plan comes to, why, and what is open or cannot be used. Before
 * anything was entered nothing is wrong.
 */
export function showPlan(
  section: HTMLElement,
  data: PlannerData,
  { items, answers }: WrittenPlan,
  result: PlanResult,
): ShownResult | undefined {
  const shown = shownPlan(result, data);
  const isBegun = items.length > 0 || isSaid(answers);
  showPlanForm(section, data, result, isBegun);
  showTotal(section, data, isBegun ? result : undefined, shown);
  showReasons(section, data, result);
  showPlanSteps(section, data, items, result);
  dressSums(section, data.locale);
  return shown;
}

/** No sum is cut at a line's end; English pages say it in Chinese too. */
function dressSums(section: Element, locale: Locale): void {
  const places = section.querySelectorAll(
    "#plan-result, dl, ol.steps, .item-result",
  );
  holdSums(places);
  if (locale === "en") markChinese(places);
}

function shownPlan(
  result: PlanResult,
  data: PlannerData,
): ShownResult | undefined {
  if (result.kind === "invalid" || result.kind === "ineligible")
    return undefined;
  const isOpen = result.kind === "undetermined";
  return {
    hedge: planHedge(result, data),
    sums: (say) => planSums(result, say, data),
    most: isOpen ? result.atMost : result.fen,
    least: isOpen ? result.atLeast : result.low,
  };
}

function showTotal(
  section: Element,
  data: PlannerData,
  result: PlanResult | undefined,
  shown: ShownResult | undefined,
): void {
  const output = section.querySelector("output");
  if (!output) return;
  setData(output, {
    kind: result?.kind,
    fen: shown?.most,
    "fen-low": shown?.least,
    interpretation:
      result && "interpretations" in result
        ? result.interpretations.join(" ")
        : undefined,
  });
  showParts(
    output,
    totalWords(data, result, shown).map((text) => [text]),
  );
}

/** Hedge, sum and remark; without a support only that one is to be chosen. */
function totalWords(
  { words, locale }: PlannerData,
  result: PlanResult | undefined,
  shown: ShownResult | undefined,
): readonly (string | undefined)[] {
  const isEmpty = !result || result.items.length === 0;
  const ended = hasEnded() ? words["historical"] : "";
  return [
    result && (shown?.hedge ?? words[result.kind]),
    shown?.sums((sum) => formatMoney(sum, locale)),
    isEmpty ? words["plan-empty"] : ended,
  ];
}

function hasEnded(): boolean {
  return document.querySelector("[data-term-state=ended]") !== null;
}

function showReasons(
  section: Element,
  { reasons }: PlannerData,
  result: PlanResult,
): void {
  const place = section.querySelector<HTMLElement>("[data-open]");
  if (!place) return;
  const open = result.kind === "undetermined" ? result.reasons : [];
  place.hidden = open.length === 0;
  place.querySelector("ul")?.replaceChildren(
    ...open.map((reason) => {
      const row = document.createElement("li");
      row.textContent = reasons[reason] ?? "";
      return row;
    }),
  );
}
