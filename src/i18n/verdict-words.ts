import type {
  Benefit,
  BenefitKind,
  CostShare,
} from "../domain/benefit/benefit.ts";
import type { CeilingCurve } from "../domain/benefit/ceiling-curve.ts";
import type { Decider } from "../domain/benefit/deciding-step.ts";
import { rational } from "../domain/number/rational.ts";
import { type Grammar, LANGUAGES } from "../domain/text/languages.ts";
import type { Words } from "./fill-words.ts";
import { formatBreakEven } from "./format-quantity.ts";
import { joinWords } from "./join-words.ts";
import type { View } from "./view.ts";

/** The wording of what decided: of most kinds of benefit, and of some. */
type Said = Readonly<
  Record<"any", string> & Partial<Record<BenefitKind, string>>
>;

/** A new kind of limit, of result or of open point needs words here. */
const SAID: Readonly<Record<Decider, Said>> = {
  rate: { any: "worked-out", "cost-share": "share", matching: "ratio" },
  cap: {
    any: "capped",
    "cost-share": "share-capped",
    matching: "ratio-capped",
    award: "only",
    levels: "only",
  },
  both: { any: "met", "cost-share": "share-met" },
  none: { any: "worked-out", "rent-free": "rent" },
  fixed: { any: "worked-out", fixed: "named" },
  choice: { any: "one-of" },
  ineligible: { any: "outside", formula: "outside-limit" },
  "rate-not-stated": { any: "rate-not-stated" },
  "sum-not-stated": { any: "sum-not-stated" },
  "term-not-stated": { any: "term-not-stated" },
};

/**
 * What decided a result, in words whose sums a script fills in: by what
 * decides, and by kind of benefit and that where the words are of the kind.
 * Of a share of a cost it is also said what is left to pay.
 */
export function verdictTemplates(
  benefits: readonly Pick<Benefit, "kind">[],
  { words, locale }: Pick<View, "words" | "locale">,
): Words {
  const templates = words("calculator.verdicts");
  const kinds = new Set<string>(benefits.map(({ kind }) => kind));
  const said = (kind: string, key: string) =>
    joinWords(
      locale,
      templates[key],
      kind === "cost-share" ? templates["own"] : "",
    );
  return Object.fromEntries([
    ["50%", templates["half"] ?? ""],
    ...Object.entries(SAID).flatMap(([decider, { any, ...own }]) => [
      [decider, said("any", any)],
      ...Object.entries(own)
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, key]) => [`${kind}.${decider}`, said(kind, key)]),
    ]),
  ]) as Words;
}

/** The Chinese for a cost goes before a sum; the English for some would not. */
const NAMES_COST: Readonly<Record<Grammar, boolean>> = {
  chinese: true,
  english: false,
};

/** From which sum on more of a cost adds nothing, by variant. */
export function beyondWords(
  { base, row }: Pick<CostShare, "base" | "row">,
  { lines }: CeilingCurve,
  { t, say, locale }: Pick<View, "t" | "say" | "locale">,
): Words {
  const cost = NAMES_COST[LANGUAGES[locale].grammar]
    ? say(row?.base ?? base)
    : t("calculator.verdicts.spending");
  return Object.fromEntries(
    lines.map(({ variant = "", breakEven: least, cap }) => {
      const even = { least, most: rational(cap) };
      const { sum, exact } = formatBreakEven(even, locale);
      const key = exact === undefined ? "beyond" : "beyond-exact";
      const said = { base: cost, sum, exact: exact ?? "" };
      return [variant, t(`calculator.verdicts.${key}`, said)];
    }),
  );
}
