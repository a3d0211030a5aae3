import type { Locale } from "../text/languages.ts";
import type { Measure } from "./measure.ts";
import type { Policy } from "./policy.ts";

/** The policy's name for a measure, by its label: `Measure 2`, `第（二）条`. */
export function measureName(
  policy: Pick<Policy, "wording">,
  measure: Pick<Measure, "label">,
  locale: Locale,
): string {
  return policy.wording.measure[locale].replace(
    "{{label}}",
    measure.label[locale],
  );
}
