import type { Locale } from "../../src/domain/text/languages.ts";
import {
  calculatorSetup,
  readCalculatorData,
} from "../../src/i18n/calculator-data.ts";
import { scriptJson } from "../../src/i18n/script-json.ts";
import { plannerPage, type PlannerData } from "../../src/i18n/planner-data.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { createView } from "../../src/i18n/view.ts";
import { policies, policy, shared } from "../content/real-content.ts";

/** What the page of all calculators works with, as a browser reads it. */
export function plannerData(locale: Locale): PlannerData {
  const view = createView({
    isOfAll: false,
    locale,
    policy,
    policies,
    shared,
    t: createTranslator(locale),
    words: createTemplates(locale),
    path: `${policy.id}/calculator/`,
    base: "/",
    origin: "",
  });
  const page = scriptJson(plannerPage(view));
  return readCalculatorData(calculatorSetup(view), page) as PlannerData;
}
