import type { WorkedSupport } from "../domain/policy/embeddable.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import { sentencePlace } from "./cited-parts.ts";
import type { View } from "./view.ts";

type Naming = Pick<View, "policy" | "locale" | "t" | "say">;

/** The name of a card, on a site where nothing around it says of what it is. */
export function frameTitle(
  { policy, locale, t, say }: Naming,
  sentence: Pick<Sentence, "id" | "role">,
): string {
  return t("embed.card-title", {
    place: sentencePlace(policy, sentence, locale),
    policy: say(policy.name.short),
  });
}

/** The name of a calculator there. */
export function calculatorTitle(
  { policy, locale, t, say }: Naming,
  { measure, benefit }: WorkedSupport,
): string {
  return t("embed.calculator-title", {
    name: say(benefit.name),
    place: measureName(policy, measure, locale),
    policy: say(policy.name.short),
  });
}
