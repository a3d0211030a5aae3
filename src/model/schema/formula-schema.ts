import { z } from "zod";

import { OPEN_POINTS, type OpenPoint } from "../../domain/benefit/benefit.ts";
import {
  OPERATORS,
  type Formula,
  type Operator,
} from "../../domain/formula/formula.ts";
import { figureId, slug } from "./primitives.ts";

type FormulaYaml = Formula<string, OpenPoint>;

const part: z.ZodType<FormulaYaml> = z.lazy(() => formulaSchema);

/** Operations on two parts, the first of which is counted or cut. */
const OF_TWO: ReadonlySet<Operator> = new Set(["over", "beyond", "count"]);

const SAYS: Readonly<Record<Operator, string>> = {
  times: "The parts multiplied.",
  sum: "The parts added up.",
  over: "The first divided by the second.",
  least: "The least of the parts; a limit among them cuts off.",
  greatest: "The greatest of the parts.",
  beyond: "How much of the first lies above the second.",
  count: "How many whole times the second goes into the first.",
  step: "What is placed, then each threshold with what is given from it on.",
  "by-year": "A length of time, then what each of its years comes to.",
};

const operations = OPERATORS.filter((op) => op !== "step").map((op) => {
  const of = OF_TWO.has(op)
    ? z.array(part).length(2, { error: "a list of two parts" })
    : z.array(part).min(2, { error: "a list of two parts or more" });
  return z
    .strictObject({ [op]: of.describe(SAYS[op]) })
    .transform((yaml): FormulaYaml => ({ op, of: yaml[op] ?? [] }));
});

const stage = z.tuple([figureId, part], {
  error: "a figure's id and what is given from it on",
});

const step = z
  .strictObject({
    step: z.tuple([part, stage], stage).describe(SAYS.step),
  })
  .transform(({ step: [first, ...stages] }): FormulaYaml => ({
    op: "step",
    of: [
      first,
      ...stages.flatMap(([limit, gives]): readonly FormulaYaml[] => [
        { limit },
        gives,
      ]),
    ],
  }));

const input = z.strictObject({
  in: slug.describe("An input of the benefit."),
});

const external = z
  .strictObject({
    external: slug.describe("An input that the text names and does not give."),
  })
  .transform(({ external: name }): FormulaYaml => ({ in: name }));

const limit = z
  .strictObject({
    limit: z
      .union([figureId, part])
      .describe("A figure that cuts off, or a formula of such figures."),
  })
  .transform((yaml): FormulaYaml =>
    typeof yaml.limit === "string"
      ? { limit: yaml.limit }
      : { limits: yaml.limit },
  );

const oneOf = z
  .strictObject({
    "one-of": z
      .array(figureId)
      .min(2, { error: "a list of two figures or more" })
      .describe("Sums of which one is given."),
  })
  .transform((yaml): FormulaYaml => ({ oneOf: yaml["one-of"] }));

const choice = z.strictObject({
  choose: slug.describe("The input that is chosen by."),
  of: z.record(slug, part).describe("What each choice comes to."),
});

const reading = z
  .strictObject({
    reading: slug.describe("The reading under which alone this holds."),
    of: part.describe("What then holds."),
  })
  .transform(({ reading: id, of }): FormulaYaml => ({ readings: [id], of }));

const silent = z.strictObject({
  open: z.enum(OPEN_POINTS).describe("On what the text is silent."),
});

const inKind = z.strictObject({
  none: z.literal(true).describe("Help in kind."),
});

/**
 * A formula as the content writes it: a figure by its id, or a map with one
 * key that says what it is.
 */
export const formulaSchema: z.ZodType<FormulaYaml> = z.union(
  [
    figureId.transform((value): FormulaYaml => ({ value })),
    input,
    external,
    limit,
    ...operations,
    step,
    oneOf,
    choice,
    reading,
    silent,
    inKind,
  ],
  {
    error: `a figure's id, or a map with one of in, external, limit, ${OPERATORS.join(", ")}, one-of, choose, reading, open, none`,
  },
);
