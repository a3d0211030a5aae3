import type { Policy } from "../domain/policy/policy.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import type { IsoDate } from "../domain/term/calendar.ts";
import { policySentences } from "../domain/text/policy-text.ts";

/** How many translations are of a kind. */
export interface TranslationState {
  readonly kind: Sentence["translation"]["kind"];
  readonly count: number;
  /** The day by which all of them had been read. */
  readonly date: IsoDate | undefined;
}

/** The state of all translations, by their kind. */
export function translationStates(
  policies: readonly Policy[],
): readonly TranslationState[] {
  const all = policies.flatMap((policy) =>
    policySentences(policy).map(({ translation }) => translation),
  );
  return [...Map.groupBy(all, ({ kind }) => kind)].map(
    ([kind, translations]) => ({
      kind,
      count: translations.length,
      date: translations.map(({ date }) => date).sort()[0],
    }),
  );
}
