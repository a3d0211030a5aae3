import type { Measure } from "../domain/policy/measure.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import type { View } from "./view.ts";

/** The title of a measure's page, with which a copied result is signed too. */
export function measureTitle(
  { policy, locale, t, say }: Pick<View, "policy" | "locale" | "t" | "say">,
  measure: Measure,
): string {
  return t("measure.title", {
    name: say(measure.name),
    measure: measureName(policy, measure, locale),
    policy: say(policy.name.short),
  });
}
