import type { Measure } from "../policy/measure.ts";
import type { FitRule } from "./fit-measure.ts";

export function measureRule({
  finder,
  named,
}: Pick<Measure, "finder" | "named">): FitRule {
  return {
    fits: Object.fromEntries(finder.map(({ asks, any }) => [asks, any])),
    named: named.map(({ option }) => option),
  };
}
