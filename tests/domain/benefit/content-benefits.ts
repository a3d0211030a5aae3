import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

import type { Benefit } from "../../../src/domain/benefit/benefit.ts";
import { parseQuantity } from "../../../src/domain/number/numerals.ts";

const POLICIES = new URL("../../../content/policies/", import.meta.url);

interface MeasureFile {
  readonly sentences: readonly {
    readonly id: string;
    readonly figures?: Readonly<Record<string, { readonly value: string }>>;
  }[];
  readonly benefits?: readonly object[];
}

/**
 * The benefits of one policy straight from its files, without the loader:
 * figures read from what is printed, ids of figures replaced by the figures.
 */
export function readContentBenefits(policy: string): readonly Benefit[] {
  const folder = new URL(`${policy}/measures/`, POLICIES);
  const measures = readdirSync(folder).map(
    (name) => parse(readFileSync(new URL(name, folder), "utf8")) as MeasureFile,
  );
  const figures = new Map(measures.flatMap(figuresOf));
  return measures
    .flatMap(({ benefits = [] }) => benefits)
    .map((benefit) => ({
      variants: [],
      open: [],
      interpretations: [],
      examples: [],
      ...(putFigures(benefit, figures) as object),
    })) as unknown as readonly Benefit[];
}

function figuresOf({ sentences }: MeasureFile): readonly [string, object][] {
  return sentences.flatMap(({ id: sentence, figures = {} }) =>
    Object.entries(figures).map(([name, figure]): [string, object] => {
      const id = `${sentence}.${name}`;
      const { value: printed, ...rest } = figure;
      const value = parseQuantity(printed);
      const names = { id, name, sentence };
      return [id, { discretion: [], ...rest, ...names, printed, value }];
    }),
  );
}

function putFigures(
  part: unknown,
  figures: ReadonlyMap<string, object>,
): unknown {
  if (typeof part === "string") return figures.get(part) ?? part;
  if (Array.isArray(part)) return part.map((one) => putFigures(one, figures));
  if (typeof part !== "object" || part === null) return part;
  const filled = Object.entries(part).map(
    ([key, value]) => [key, putFigures(value, figures)] as const,
  );
  // A variant that names no reading rests on none.
  return { interpretations: [], ...Object.fromEntries(filled) };
}
