import type { createTemplates } from "../../src/i18n/translator.ts";

/** The words of every step of a result, whatever benefits a page has. */
export function stepTemplates(
  templates: ReturnType<typeof createTemplates>,
): Readonly<Record<string, string>> {
  return {
    ...templates("calculator.discretion-steps"),
    ...templates("calculator.share-steps"),
    ...templates("calculator.cap-steps"),
    ...templates("calculator.sum-steps"),
    ...templates("calculator.month-steps"),
    ...templates("calculator.ratio-steps"),
  };
}
