import type {
  Benefit,
  BenefitKind,
  CostShare,
} from "../domain/benefit/benefit.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { formulaAmount } from "./amount-of-formula.ts";
import type { AmountLine } from "./amount-parts.ts";
import type { AmountWording } from "./amount-wording.ts";

type Of<Kind extends BenefitKind> = Extract<Benefit, { readonly kind: Kind }>;
type Say<Kind extends BenefitKind> = (
  benefit: Of<Kind>,
  wording: AmountWording,
  keyFigures: readonly Figure[],
) => AmountLine | undefined;

const AMOUNTS: { readonly [Kind in BenefitKind]: Say<Kind> } = {
  "cost-share": (benefit, wording) =>
    benefit.rate
      ? shareOf(benefit, benefit.rate, wording)
      : withFor(benefit, wording.whole(benefit.cap), wording),
  award: (benefit, wording) =>
    withFor(benefit, wording.whole(benefit.cap), wording),
  fixed: (benefit, wording) =>
    withFor(benefit, wording.whole(benefit.amount), wording),
  levels: ({ levels }, { fill, join, say, whole }) =>
    join(
      levels.map(({ label, cap }) =>
        fill("level", { level: say(label), sum: whole(cap) }),
      ),
    ),
  tiers: ({ amounts, window }, { fill, listed, value }) =>
    fill("tiers", { sums: listed(amounts), window: value(window) }),
  matching: ({ ratio, cap }, { fill, limit, whole }) => {
    const share = fill("matching", { ratio: whole(ratio) });
    return cap ? fill("limit", { share, cap: limit(cap) }) : share;
  },
  "rent-free": ({ window }, { fill, value }) =>
    fill("rent", { window: value(window) }),
  formula: (benefit, wording) =>
    withFor(benefit, formulaAmount(benefit, wording), wording),
  "in-kind": ({ row, sentence }, { say, whole, word }, keyFigures) => {
    if (!row) return undefined;
    const named = keyFigures.filter((figure) => figure.sentence === sentence);
    if (named.length > 0) return named.flatMap(whole);
    return row.none ? say(row.none) : word("none");
  },
};

/**
 * The amount of a benefit, hedge included. For help without one the key
 * figure of its sentence, else that none is stated; undefined where it has no
 * words for a line of its own.
 */
export function amountOf<Kind extends BenefitKind>(
  benefit: Of<Kind>,
  wording: AmountWording,
  keyFigures: readonly Figure[],
): AmountLine | undefined {
  const say = AMOUNTS[benefit.kind] as Say<Kind>;
  return say(benefit, wording, keyFigures);
}

function shareOf(
  benefit: CostShare,
  rate: Figure,
  wording: AmountWording,
): AmountLine {
  const { fill, hedge, limit, say, value, whole } = wording;
  const share = fill("share", {
    hedge: hedge(rate),
    rate: value(rate),
    base: say(benefit.row?.base ?? benefit.base),
  });
  const others = benefit.variants.flatMap((variant) =>
    variant.rate
      ? fill("variant", {
          label: say(variant.label),
          rate: whole(variant.rate),
        })
      : [],
  );
  return fill("limit", {
    share: [...share, ...others],
    cap: withFor(benefit, limit(benefit.cap), wording),
  });
}

/** A sum, and whom or what it is for. */
function withFor(
  { row }: Benefit,
  amount: AmountLine,
  { fill, say }: AmountWording,
): AmountLine {
  return row?.for ? fill("for", { amount, for: say(row.for) }) : amount;
}
