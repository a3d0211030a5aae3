import { readFileSync } from "node:fs";

import { parse } from "yaml";
import { z } from "zod";

const words = z.strictObject({ en: z.string(), zh: z.string() });
const lines = z.array(z.string()).min(1);

const action = z.union([
  z.strictObject({ choose: z.string() }),
  z.strictObject({ type: words, with: z.string() }),
  z.strictObject({ tick: words, of: words.optional() }),
  z.strictObject({ unfold: words }),
  z.strictObject({ press: words }),
]);

const story = z.strictObject({
  id: z.string(),
  asks: words,
  does: z.array(action).min(1),
  reads: z.strictObject({ en: lines, zh: lines }),
});

/** What a founder does at the calculators, by the words that are seen there. */
export type Action = z.infer<typeof action>;

/** A founder's question, what is done about it, and the words that answer it. */
export type Story = z.infer<typeof story>;

/** Throws where the list breaks its form. */
export function readStories(): readonly Story[] {
  const file = new URL("founders.yaml", import.meta.url);
  return z.array(story).parse(parse(readFileSync(file, "utf8")));
}
