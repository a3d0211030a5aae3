import type { Locale } from "../domain/local-text.ts";
import type { Measure } from "../domain/measure.ts";
import type { Policy } from "../domain/policy.ts";

/** What the policy calls a measure: `Measure 2`, `措施2`. */
export function measureName(
  policy: Pick<Policy, "wording">,
  measure: Pick<Measure, "number">,
  locale: Locale,
): string {
  return policy.wording.measure[locale].replace(
    "{number}",
    String(measure.number),
  );
}
