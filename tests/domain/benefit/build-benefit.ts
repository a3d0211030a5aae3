import type { Benefit } from "../../../src/domain/benefit/benefit.ts";
import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import type { Bound, Figure } from "../../../src/domain/figure/figure.ts";
import { parseQuantity } from "../../../src/domain/number/numerals.ts";

const WORDS = { zh: "名称", en: "name" };

/** A figure of sentence `x-s1` with the value as printed in Chinese. */
export function figure(
  name: string,
  printed: string,
  bound: Bound = "at-most",
): Figure {
  const value = parseQuantity(printed);
  if (!value) throw new Error(`${printed} is no quantity`);
  return {
    id: `x-s1.${name}`,
    name,
    sentence: "x-s1",
    printed,
    value,
    bound,
    discretion: [],
    quote: { zh: printed, en: name },
    label: WORDS,
    checked: "2026-11-23" as IsoDate,
  };
}

const BASE = {
  id: "x-benefit",
  name: WORDS,
  sentence: "x-s1",
  open: [],
  interpretations: [],
  examples: [],
} as const;

/** One small benefit of each kind, so that tests name only what they test. */
export const SAMPLES = {
  "cost-share": {
    ...BASE,
    kind: "cost-share",
    base: WORDS,
    couldBe: [],
    rate: figure("rate", "50%"),
    cap: figure("cap", "1000万元"),
    variants: [
      {
        id: "startup",
        label: WORDS,
        rate: figure("startup-rate", "60%"),
        interpretations: ["cap-also-at-raised-rate"],
      },
    ],
  },
  award: { ...BASE, kind: "award", cap: figure("cap", "300万元") },
  fixed: { ...BASE, kind: "fixed", amount: figure("sum", "200万元", "exact") },
  levels: {
    ...BASE,
    kind: "levels",
    levels: [
      { id: "major", label: WORDS, cap: figure("major", "1000万元") },
      { id: "general", label: WORDS, cap: figure("general", "60万元") },
    ],
  },
  tiers: {
    ...BASE,
    kind: "tiers",
    amounts: [
      figure("second", "50万元", "exact"),
      figure("first", "100万元", "exact"),
      figure("third", "30万元", "exact"),
    ],
    window: figure("window", "6—48个月", "between"),
  },
  matching: {
    ...BASE,
    kind: "matching",
    base: WORDS,
    couldBe: [],
    ratio: figure("ratio", "1:1"),
    interpretations: ["of-the-amount-entered"],
  },
  "rent-free": {
    ...BASE,
    kind: "rent-free",
    window: figure("window", "6个月至3年", "between"),
  },
  formula: {
    ...BASE,
    kind: "formula",
    inputs: [
      { id: "persons", kind: "count" },
      { id: "months", kind: "months" },
    ],
    gives: {
      op: "times",
      of: [
        { value: figure("monthly", "3000元", "exact") },
        { in: "persons" },
        {
          op: "least",
          of: [{ in: "months" }, { limit: figure("term", "6个月") }],
        },
      ],
    },
  },
  "in-kind": { ...BASE, kind: "in-kind" },
} as const satisfies {
  [Kind in Benefit["kind"]]: Extract<Benefit, { kind: Kind }>;
};

/** A cost share without a rate, as the text has it for leading projects. */
export const WITHOUT_RATE = {
  ...BASE,
  kind: "cost-share",
  base: WORDS,
  couldBe: [],
  cap: figure("cap", "1000万元"),
  variants: [],
  open: ["rate-not-stated"],
} as const satisfies Benefit;
