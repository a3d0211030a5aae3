import {
  figuresHeld,
  type FigureKey,
} from "../../domain/benefit/figures-held.ts";
import type { Path } from "../problem/problem.ts";
import type { BenefitYaml } from "../schema/benefit-schema.ts";

export interface FigureUse {
  readonly path: Path;
  readonly key: FigureKey;
  readonly id: string;
}

export function figuresOfBenefit(benefit: BenefitYaml): readonly FigureUse[] {
  return figuresHeld<string>(benefit).map(({ figure: id, key, place }) => ({
    path: ["benefits", benefit.id, ...place],
    key,
    id,
  }));
}
