import type { Measure } from "../policy/measure.ts";
import type { FitRule } from "./fit-measure.ts";

/** What a measure's file says to the finder, as the rule that decides. */
export function measureRule({
  finder,
  named,
}: Pick<Measure, "finder" | "named">): FitRule {
  return {
    fits: Object.fromEntries(finder.map(({ asks, any }) => [asks, any])),
    named: named.map(({ option }) => option),
  };
}
