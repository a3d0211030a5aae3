import { CONVERSION_FIELDS } from "../../domain/benefit/conversion.ts";
import { PLAN_PARAMETERS } from "../../domain/plan/plan-address.ts";
import { RESULT_PARAMETERS } from "../../domain/benefit/result-query.ts";

/** What an address can ask of the page with all calculators. */
export const PLANNER_PARAMETERS = [
  ...RESULT_PARAMETERS,
  ...PLAN_PARAMETERS,
  ...CONVERSION_FIELDS,
  "version",
] as const;
