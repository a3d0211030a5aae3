// Shipped to the browser.
import { fen } from "../domain/number/money.ts";
import { readRule } from "../domain/benefit/rule-data.ts";
import type {
  CalculatorData,
  CalculatorPage,
  CalculatorSetup,
} from "./calculator-data.ts";
import type { PlannerData, PlannerPage } from "./planner-data.ts";

/** What the calculator of a page works with. */
export function readCalculatorData(
  setup: CalculatorSetup,
  page: CalculatorPage,
): CalculatorData {
  return { ...setup, ...page, benefits: page.benefits.map(readRule) };
}

/** What the page with all calculators works with; its own words join the rest. */
export function readPlannerData(
  setup: CalculatorSetup,
  page: PlannerPage,
): PlannerData {
  const pools = Object.entries(page.pools).map(([id, data]) => {
    const pool = fen(BigInt(data.pool));
    const award = fen(BigInt(data.award));
    return [id, { ...data, pool, award }] as const;
  });
  return {
    ...page,
    ...readCalculatorData(setup, page),
    words: { ...setup.words, ...page.words },
    problems: { ...setup.problems, ...page.problems },
    pools: Object.fromEntries(pools),
  };
}
