import { figuresOfBenefit } from "./figure-uses.ts";
import type { Path } from "../problem/problem.ts";
import { recordsIn } from "../problem/records-in.ts";
import type { MeasureYaml } from "../schema/measure-schema.ts";
import type { PolicyYaml } from "../schema/policy-schema.ts";

export type Target =
  | "sentence"
  | "figure"
  | "measure"
  | "chapter"
  | "department"
  | "jurisdiction"
  | "recipient"
  | "question"
  | "finder question"
  | "interpretation";

export interface Reference {
  readonly path: Path;
  readonly target: Target;
  readonly id: string;
}

/** Keys under which ids stand, wherever in a file, and their targets. */
const NAMED_UNDER: Readonly<Record<string, Target>> = {
  asks: "finder question",
  chapter: "chapter",
  departments: "department",
  interpretations: "interpretation",
  issuers: "department",
  jurisdiction: "jurisdiction",
  keyFigures: "figure",
  pools: "figure",
  recipients: "recipient",
  related: "measure",
  sentence: "sentence",
  sentences: "sentence",
};

export function measureReferences(data: MeasureYaml): readonly Reference[] {
  return [
    ...referencesIn(data),
    ...data.benefits
      .flatMap(figuresOfBenefit)
      .map((use): Reference => ({ ...use, target: "figure" })),
  ];
}

export function policyReferences(data: PolicyYaml): readonly Reference[] {
  const { from, length, until } = data.term;
  return [
    ...referencesIn(data),
    ...Object.entries({ from, length, until }).flatMap(([key, id]) =>
      idsUnder(["term", key], id, "figure"),
    ),
    ...data.supplementary.rules.flatMap(({ id, readings }) =>
      readings.flatMap((reading) =>
        idsUnder(
          ["supplementary", "rules", id, "readings", reading.id, "id"],
          reading.id,
          "interpretation",
        ),
      ),
    ),
  ];
}

function referencesIn(data: MeasureYaml | PolicyYaml): readonly Reference[] {
  return [
    ...recordsIn(data).flatMap(({ path, record }) =>
      Object.entries(record).flatMap(([key, value]) => {
        const target = NAMED_UNDER[key];
        return target ? idsUnder([...path, key], value, target) : [];
      }),
    ),
    ...Object.keys(data.answers).flatMap((id) =>
      idsUnder(["answers", id], id, "question"),
    ),
  ];
}

/** One id, or a list of them; what is no id names nothing. */
function idsUnder(
  path: Path,
  value: unknown,
  target: Target,
): readonly Reference[] {
  if (typeof value === "string") return [{ path, target, id: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === "string" ? [{ path: [...path, index], target, id }] : [],
  );
}
