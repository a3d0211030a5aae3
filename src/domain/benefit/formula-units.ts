import type { Figure, Per, Single } from "../figure/figure.ts";
import type { Units } from "../formula/units.ts";
import type { DeclaredInput } from "./benefit.ts";
import type { InputKind } from "./input-kind.ts";

/** What a figure has so much for each of, in the units of inputs. */
const PER_UNITS: Readonly<Record<Per, string>> = {
  person: "count",
  item: "count",
  "square-metre": "square-metre",
  month: "month",
  // Years are counted in months, and a year's sum is one of its months twelvefold.
  year: "month",
};

const FIGURE_UNITS: Readonly<Partial<Record<Single["kind"], Units>>> = {
  money: { CNY: 1 },
  period: { month: 1 },
  area: { "square-metre": 1 },
  count: { count: 1 },
  age: { count: 1 },
};

/** The units of a figure as a formula works with it. */
export function figureUnits({
  value,
  per = [],
}: Pick<Figure, "value" | "per">): Units {
  const single = value.kind === "span" ? value.from : value;
  const own: Units =
    single.kind === "range"
      ? { month: 1 }
      : single.kind === "foreign"
        ? { [single.currency]: 1 }
        : (FIGURE_UNITS[single.kind] ?? {});
  const units: Record<string, number> = { ...own };
  for (const each of per) {
    const name = PER_UNITS[each];
    units[name] = (units[name] ?? 0) - 1;
  }
  return units;
}

const INPUT_UNITS: Readonly<Record<InputKind, Units>> = {
  money: { CNY: 1 },
  months: { month: 1 },
  years: { month: 1 },
  count: { count: 1 },
  area: { "square-metre": 1 },
  rate: {},
  exchange: { CNY: 1 },
};

/** The units of what a reader enters; a rate of exchange is of its currency. */
export function inputUnits({
  kind,
  currency,
}: Pick<DeclaredInput, "kind" | "currency">): Units {
  if (kind === "choice") return {};
  return kind === "exchange" && currency
    ? { ...INPUT_UNITS[kind], [currency]: -1 }
    : INPUT_UNITS[kind];
}
