import { buildBenefit } from "../../../src/model/build/build-benefit.ts";
import { benefitSchema } from "../../../src/model/schema/benefit-schema.ts";
import { parseQuantity } from "../../../src/domain/number/numerals.ts";
import type { Bound, Figure, Per } from "../../../src/domain/figure/figure.ts";
import type { Benefit } from "../../../src/domain/benefit/benefit.ts";
import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import type { BenefitRule } from "../../../src/domain/benefit/benefit-rule.ts";
import { parse } from "yaml";

/** A figure of a made-up sentence, as its file would have it. */
export interface TextFigure {
  readonly value: string;
  readonly bound?: Bound;
  readonly per?: readonly Per[];
}

/** The rule of a benefit as a file writes it, over figures by their names. */
export function freeRule(
  yaml: string,
  figures: Readonly<Record<string, TextFigure>>,
): BenefitRule {
  return ruleOf(freeBenefit(yaml, figures));
}

export function freeBenefit(
  yaml: string,
  figures: Readonly<Record<string, TextFigure>>,
): Benefit {
  const data = benefitSchema.parse({
    kind: "formula",
    id: "m99-free",
    name: { zh: "支持", en: "support" },
    sentence: "m99-s1",
    ...(parse(yaml) as object),
  });
  return buildBenefit(data, (id) => {
    const name = id.replace(/^.*\./, "");
    const found = figures[name];
    if (!found) throw new Error(`no figure ${id}`);
    return figureOf(name, found);
  });
}

function figureOf(
  name: string,
  { value: printed, bound = "exact", per }: TextFigure,
): Figure {
  const value = parseQuantity(printed);
  if (!value) throw new Error(`no value: ${printed}`);
  return {
    id: `m99-s1.${name}`,
    name,
    sentence: "m99-s1",
    printed,
    value,
    bound,
    ...(per && { per }),
    discretion: [],
    quote: { zh: printed, en: printed },
    label: { zh: printed, en: printed },
    checked: "2026-11-28" as Figure["checked"],
  };
}
