import type { BenefitKind } from "../../domain/benefit.ts";
import all from "./all.client.ts?island";
import awards from "./awards.client.ts?island";
import matching from "./matching.client.ts?island";
import months from "./months.client.ts?island";
import share from "./share.client.ts?island";

/**
 * The scripts that serve some kinds only: a page is one small request, and
 * has no room for rules it does not use.
 */
const SCRIPTS: readonly {
  readonly code: string;
  readonly kinds: readonly BenefitKind[];
}[] = [
  { code: share, kinds: ["cost-share", "levels"] },
  { code: matching, kinds: ["cost-share", "matching"] },
  { code: awards, kinds: ["cost-share", "award", "fixed"] },
  { code: months, kinds: ["tiers", "rent-free", "fixed"] },
];

/**
 * The script of a page with calculators for these kinds, the page's own
 * included; undefined for a page that has nothing to work out.
 */
export function calculatorScript(
  kinds: readonly BenefitKind[],
): string | undefined {
  const needed = kinds.filter((kind) => kind !== "in-kind");
  if (needed.length === 0) return undefined;
  const fitting = SCRIPTS.find((script) =>
    needed.every((kind) => script.kinds.includes(kind)),
  );
  return fitting?.code ?? all;
}
