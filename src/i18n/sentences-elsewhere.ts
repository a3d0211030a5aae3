import type { Measure } from "../domain/policy/measure.ts";
import type { CalculatorPage } from "./calculator-data.ts";
import { sentenceName } from "./sentence-name.ts";
import { sentencePath } from "./sentence-path.ts";
import type { View } from "./view.ts";

/**
 * Every sentence of some measures and of the closing provisions that states
 * something, with its page, for a calculator that stands on no such page.
 */
export function sentencesElsewhere(
  { policy, locale, t, href }: View,
  measures: readonly Measure[],
): NonNullable<CalculatorPage["sentences"]> {
  const sentences = [...measures, policy.supplementary].flatMap((part) =>
    part.sentences.filter(({ role }) => role === "body"),
  );
  return Object.fromEntries(
    sentences.map((sentence) => [
      sentence.id,
      [
        href(sentencePath(policy, sentence.id)),
        sentenceName(policy, sentence, locale, t),
      ] as const,
    ]),
  );
}
