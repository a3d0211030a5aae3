import { readFileSync } from "node:fs";

import { parse } from "yaml";
import { z } from "zod";

const step = z.union([
  z.strictObject({ row: z.string() }),
  z.strictObject({ choose: z.string() }),
  z.strictObject({ go: z.string() }),
  z.strictObject({ search: z.string() }),
  z.strictObject({ unfold: z.string() }),
  z.strictObject({ fill: z.string(), with: z.string() }),
]);

const journey = z.strictObject({
  id: z.string(),
  asks: z.string(),
  page: z.string().endsWith("/"),
  at: z.string().optional(),
  reads: z.array(z.string()).min(1),
  way: z.array(step).max(2),
});

/** What a reader does between two pages, or two places of one. */
export type Step = z.infer<typeof step>;

/** A stranger's question and the way to its answer; README.md explains both. */
export type Journey = z.infer<typeof journey>;

/** The questions asked in one language. Throws where the list breaks its form. */
export function readJourneys(locale: "zh" | "en"): readonly Journey[] {
  const file = new URL(`questions.${locale}.yaml`, import.meta.url);
  return z.array(journey).parse(parse(readFileSync(file, "utf8")));
}
