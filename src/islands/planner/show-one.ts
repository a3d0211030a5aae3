import type { BenefitInputs } from "../../domain/benefit/benefit.ts";
import type { BenefitRule } from "../../domain/benefit/benefit-rule.ts";
import type { Rational } from "../../domain/number/rational.ts";
import type { Result } from "../../domain/benefit/result.ts";
import { breakEvenOf } from "../../domain/benefit/break-even.ts";
import { formatBreakEven } from "../../i18n/format-quantity.ts";
import { listWords } from "../../i18n/list-runs.ts";
import { resultHedge, resultSums } from "../../i18n/result-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { said } from "../browser/said.ts";
import { showPoint } from "../calculator/show-point.ts";
import { shownData } from "../calculator/show-result.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { givenIn, showGiven } from "./form-fields.ts";
import { holdSums } from "./hold-sums.ts";
import { markChinese } from "./mark-chinese.ts";
import { showPool } from "./show-pool.ts";
import type { ShownResult } from "./shown-result.ts";

/** What was worked out; no rule when the address asks for none there is. */
interface Answer {
  readonly rule: BenefitRule | undefined;
  readonly result: Result;
  readonly inputs: BenefitInputs;
}

/** What this page adds to a calculator's own answer. */
export function showOne(
  section: HTMLElement,
  data: PlannerData,
  { rule, result, inputs }: Answer,
): ShownResult | undefined {
  chooseBenefit(section, rule);
  showChart(section, rule?.id);
  showPoint(section, result);
  showSentence(section, rule?.sentence);
  const even = result.kind === "ceiling" && breakEvenOf(rule, inputs.variant);
  showBreakEven(section, even || undefined, data);
  showPool(section, rule?.id, data);
  showEntered(section, data);
  const sums = resultSums(result);
  const [most] = sums;
  if (most === undefined) return undefined;
  return {
    hedge: resultHedge(result, data),
    sums: (say) => listWords(sums.map(say), data.locale),
    most,
    least: shownData(result).low,
  };
}

/** What was entered into the fields of the benefit now shown. */
function showEntered(section: HTMLElement, data: PlannerData): void {
  const form = section.querySelector<HTMLElement>(
    "form[data-of]:not([hidden])",
  );
  const id = form?.dataset["of"] ?? "";
  const [name = "", measure = ""] = data.names[id] ?? [];
  const label = said(section.querySelector("label"));
  showGiven(section, [
    [label, fillWords(data.words["of-measure"], { name, measure })],
    ...(form ? givenIn(form, data.locale) : []),
  ]);
  const places = section.querySelectorAll("#result, dl, ol.steps");
  holdSums(places);
  // On an English page sums are said in Chinese too.
  if (data.locale === "en") markChinese(places);
}

/** The list shows what is worked out; nothing when there is no such benefit. */
function chooseBenefit(section: Element, rule: BenefitRule | undefined): void {
  const select = section.querySelector("select");
  if (!select) return;
  select.value = rule?.id ?? "";
  select.setAttribute("aria-invalid", String(select.value === ""));
}

/** A copy of the chart that stands with the rules further down. */
function showChart(section: Element, id: string | undefined): void {
  const place = section.querySelector<HTMLElement>("[data-chart]");
  if (!place || place.dataset["benefit"] === id) return;
  place.dataset["benefit"] = id ?? "";
  const chart = document.querySelector(`[data-chart-of="${id ?? ""}"] figure`);
  const holder = document.createElement("div");
  holder.dataset["of"] = id ?? "";
  if (chart) holder.append(chart.cloneNode(true));
  place.replaceChildren(holder);
}

/** The sentence that gives the benefit, whole and in both languages. */
function showSentence(section: Element, id: string | undefined): void {
  const source = document.querySelector(`[data-sentence="${id ?? ""}"]`);
  section
    .querySelector("[data-whole-sentence]")
    ?.replaceChildren(...(source?.cloneNode(true).childNodes ?? []));
}

function showBreakEven(
  section: Element,
  even: Rational | undefined,
  { words, locale }: PlannerData,
): void {
  const place = section.querySelector("[data-break-even]");
  if (!place) return;
  const text = even && formatBreakEven(even, locale);
  place.textContent = text
    ? fillWords(words[text.exact ? "break-even-exact" : "break-even"], {
        sum: text.sum,
        exact: text.exact ?? "",
      })
    : "";
}
