import type { Combination } from "../policy/stacking-rule.ts";
import {
  addUp,
  joinBy,
  joinByWay,
  joinParts,
  speaksOf,
  type Part,
  type Way,
} from "./own-items.ts";
import {
  larger,
  smaller,
  type CountedItem,
  type CountedItems,
  type PlanBounds,
} from "./plan-bounds.ts";
import type { PlanOpenPoint } from "./plan-result.ts";
import { isOfOwn, type RuleOfStacking } from "./plan-rules.ts";

/** The points that the text leaves open, by what is concluded of several. */
const OPEN: Readonly<Record<string, PlanOpenPoint>> = {
  "items-once": "own-once",
  "items-undetermined": "own-measures",
};

/**
 * All items, put together by the rules on the policy's own. Entries under a
 * cap for one recipient come to at most that cap. Nothing keeps the rest from
 * adding up but a rule, or one that may be meant so.
 */
export function addItems(
  counted: CountedItems,
  rules: readonly RuleOfStacking[],
): PlanBounds {
  const own = rules.filter(isOfOwn);
  const isUnsaid = rules.some((rule) => rule.own === "undetermined");
  const all: Way = own.find(({ of, among }) => !of && among === "all") ?? {
    among: "all",
    combine: isUnsaid ? "undetermined" : "sum",
  };
  const entries = joinBy(
    counted.map(partOf),
    (part) => keyOfGift(part, own),
    (group) => underCap(group, all.combine),
  );
  // A rule on all comes after those on some, wherever the text has it.
  const ways = [...own.filter((rule) => rule !== all), all];
  const parts = ways.reduce(joinByWay, entries);
  const joined = addUp(parts, all.combine);
  const { low, high, steps } = joined.isOpen ? joinParts(parts, all) : joined;
  const codes = steps.map(({ code }) => code);
  const results = counted.map(({ result }) => result);
  const unsaid = results.flatMap((result) =>
    result.kind === "undetermined" ? result.reasons : [],
  );
  return {
    low,
    high,
    isOnePart: entries.length === 1,
    reasons: [
      ...new Set([...unsaid, ...codes.flatMap((code) => OPEN[code] ?? [])]),
    ],
    steps:
      counted.length > 1
        ? steps
        : [{ kind: "arithmetic", code: "one-item", values: {} }],
    interpretations: [
      ...results.flatMap(({ interpretations }) => interpretations),
      ...own
        .filter(({ id }) => codes.includes(id))
        .flatMap(({ readings }) => readings.map(({ id }) => id)),
    ],
  };
}

function partOf({ benefit, result, level, low, high }: CountedItem): Part {
  const sums = result.steps.flatMap((step) =>
    "figures" in step
      ? step.figures.flatMap(({ value }) =>
          value.kind === "money" ? value.fen : [],
        )
      : [],
  );
  return {
    benefit,
    level,
    cap: sums.length > 0 ? sums.reduce(larger) : undefined,
    low,
    high,
    steps: [],
  };
}

/** Entries of one benefit are one where its cap is for one recipient. */
function keyOfGift(part: Part, own: readonly RuleOfStacking[]) {
  const { id, unitOfCap } = part.benefit;
  // At another level the cap is another one where a rule says so.
  const isByLevel = own.some(
    (rule) => rule.among !== "all" && speaksOf(rule, part),
  );
  return unitOfCap && (isByLevel ? `${id}:${part.level ?? ""}` : id);
}

/** Entries under one cap; what they leave open is said of all items together. */
function underCap(entries: readonly Part[], combine: Combination): Part {
  const whole = addUp(entries, combine);
  const { sentence, unitOfCap: unit } = whole.benefit;
  if (!unit) return whole;
  const { high: sum } = addUp(entries, "sum");
  const cap = entries.map((entry) => entry.cap ?? sum).reduce(larger);
  const high = smaller(whole.high, cap);
  const low = smaller(whole.low, high);
  return {
    ...whole,
    low,
    high,
    isOpen: low < high,
    steps: [
      { kind: "law", code: "unit-of-cap", sentence, quote: unit.zh, unit },
      { kind: "arithmetic", code: "shared-cap", values: { sum, high } },
    ],
  };
}
