import { readFileSync } from "node:fs";
import { z } from "zod";

/** A measure's number, or the closing provisions. */
export type Unit = number | "supplement";

const Queries = z.array(
  z.object({
    lang: z.enum(["zh", "en"]),
    q: z.string(),
    expect: z.array(z.union([z.number(), z.literal("supplement")])),
  }),
);
export type JudgedQuery = z.infer<typeof Queries>[number];

/** Queries with the units that were judged right before they were run. */
export function judgedQueries(lang: "zh" | "en"): readonly JudgedQuery[] {
  return ["shared", "own", "apart-1", "apart-2", "apart-3", "apart-4"]
    .flatMap((name) =>
      Queries.parse(
        JSON.parse(readFileSync(`tests/search/queries/${name}.json`, "utf8")),
      ),
    )
    .filter((query) => query.lang === lang);
}

/** The unit that an address leads to. */
export function unitOf(address: string): Unit | undefined {
  const [, unit = ""] = /(?:^|\/)(m\d+|sup)\//.exec(address) ?? [];
  return unit === "sup" ? "supplement" : Number(unit.slice(1)) || undefined;
}

export interface Scores {
  readonly queries: number;
  /** A right unit comes first, or among the first three. */
  readonly first: number;
  readonly firstThree: number;
  readonly zero: number;
  /** Of the units shown, how many are right; of the right ones, how many shown. */
  readonly precision: number;
  readonly recall: number;
}

/** @param found the addresses for each query, best first */
export function scoreAnswers(
  queries: readonly JudgedQuery[],
  found: readonly (readonly string[])[],
): Scores {
  const each = queries.map(({ expect }, at) => {
    const units = (found[at] ?? []).map(unitOf);
    const isRight = (unit: Unit | undefined) =>
      unit !== undefined && expect.includes(unit);
    const right = units.filter(isRight).length;
    return {
      first: units.slice(0, 1).some(isRight),
      firstThree: units.slice(0, 3).some(isRight),
      zero: units.length === 0,
      precision: units.length > 0 ? right / units.length : undefined,
      recall:
        expect.filter((unit) => units.includes(unit)).length / expect.length,
    };
  });
  const shown = each.flatMap(({ precision }) => precision ?? []);
  return {
    queries: queries.length,
    first: mean(each.map(({ first }) => Number(first))),
    firstThree: mean(each.map(({ firstThree }) => Number(firstThree))),
    zero: mean(each.map(({ zero }) => Number(zero))),
    precision: mean(shown),
    recall: mean(each.map(({ recall }) => recall)),
  };
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0);
  return Math.round((sum / values.length) * 1000) / 1000;
}
