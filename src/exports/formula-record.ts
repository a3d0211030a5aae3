import { z } from "zod";

import { OPEN_POINTS, type OpenPoint } from "../domain/benefit/benefit.ts";
import { INPUT_KINDS } from "../domain/benefit/input-kind.ts";
import { type Formula, OPERATORS } from "../domain/formula/formula.ts";

/** A formula over the ids of figures. */
export const formulaPart: z.ZodType<Formula<string, OpenPoint>> = z.lazy(() =>
  z.union([
    z.strictObject({ value: z.string() }),
    z.strictObject({ limit: z.string() }),
    z.strictObject({ limits: formulaPart }),
    z.strictObject({ in: z.string() }),
    z.strictObject({ op: z.enum(OPERATORS), of: z.array(formulaPart) }),
    z.strictObject({ oneOf: z.array(z.string()) }),
    z.strictObject({
      choose: z.string(),
      of: z.record(z.string(), formulaPart),
    }),
    z.strictObject({ readings: z.array(z.string()), of: formulaPart }),
    z.strictObject({ open: z.enum(OPEN_POINTS) }),
    z.strictObject({ none: z.literal(true) }),
  ]),
);

/** What a reader enters, and what the sum is worked out as. */
export const formulaRecord = z.strictObject({
  inputs: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum([...INPUT_KINDS, "choice"]),
      within: z.string().nullable(),
      options: z.array(z.string()),
    }),
  ),
  gives: formulaPart,
});
