import { z } from "zod";

import { figureId, localText } from "./primitives.ts";

/** The term of a policy: figures for its first day and its end. */
export const termSchema = z
  .strictObject({
    from: figureId.describe("The figure of the first day."),
    length: figureId
      .exactOptional()
      .describe("The figure of the length in years or months."),
    until: figureId.exactOptional().describe("The figure of the last day."),
    open: z.literal(true).exactOptional().describe("The text names no end."),
    timeZone: z
      .string()
      .refine(isTimeZone, {
        error: "the IANA name of a time zone, such as Asia/Shanghai",
      })
      .describe("The zone whose calendar counts."),
    note: localText
      .exactOptional()
      .describe("What its end does not mean, such as a closing date."),
  })
  .refine(
    ({ length, until, open }) =>
      [length, until, open].filter((end) => end !== undefined).length === 1,
    { error: "exactly one of length, until and open: true" },
  );

export type TermYaml = z.output<typeof termSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
