import { z } from "zod";

import type { Interpretation } from "../domain/policy/measure.ts";
import { localWords, wordsOf } from "./record-fields.ts";

/** Where the text is open, the reading that the site takes of it. */
export const interpretationRecord = z.strictObject({
  id: z.string(),
  sentence: z.string(),
  quote: localWords,
  text: localWords,
});

export function interpretationRecords(
  interpretations: readonly Interpretation[],
): z.infer<typeof interpretationRecord>[] {
  return interpretations.map(({ id, sentence, quote, text }) => ({
    id,
    sentence,
    quote: wordsOf(quote),
    text: wordsOf(text),
  }));
}
