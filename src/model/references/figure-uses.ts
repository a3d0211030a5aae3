import type { Path } from "../problem/problem.ts";
import type { BenefitYaml } from "../schema/benefit-schema.ts";

/** A figure that a benefit computes with, and as what. */
export interface FigureUse {
  readonly path: Path;
  readonly id: string;
}

/** The figures a benefit names; the last key but positions says as what. */
export function figuresOfBenefit(benefit: BenefitYaml): readonly FigureUse[] {
  const path = ["benefits", benefit.id];
  const use = (steps: Path, id: string | undefined): FigureUse[] =>
    id === undefined ? [] : [{ path: [...path, ...steps], id }];
  const own = use(["pool"], benefit.pool);
  switch (benefit.kind) {
    case "cost-share":
      return [
        ...own,
        ...use(["rate"], benefit.rate),
        ...use(["cap"], benefit.cap),
        ...benefit.variants.flatMap(({ id, rate, cap }) => [
          ...use(["variants", id, "rate"], rate),
          ...use(["variants", id, "cap"], cap),
        ]),
      ];
    case "award":
      return [...own, ...use(["cap"], benefit.cap)];
    case "fixed":
      return [...own, ...use(["amount"], benefit.amount)];
    case "levels":
      return [
        ...own,
        ...benefit.levels.flatMap(({ id, cap }) =>
          use(["levels", id, "cap"], cap),
        ),
      ];
    case "tiers":
      return [
        ...own,
        ...benefit.amounts.flatMap((id, at) => use(["amounts", at], id)),
        ...use(["window"], benefit.window),
      ];
    case "matching":
      return [...own, ...use(["ratio"], benefit.ratio)];
    case "rent-free":
      return [...own, ...use(["window"], benefit.window)];
    case "in-kind":
      return own;
    default:
      return benefit satisfies never;
  }
}
