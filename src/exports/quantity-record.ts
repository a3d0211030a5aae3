import type { Figure, Single } from "../domain/figure/figure.ts";
import { makeByKind, type ByKind } from "../domain/number/number-token.ts";
import { rational } from "../domain/number/rational.ts";
import { plainYuan } from "../domain/number/write-yuan.ts";
import { fen } from "../domain/number/money.ts";
import { decimalText, percentText } from "./exact-text.ts";

export const QUANTITY_KINDS = [
  "amount",
  "rate",
  "count",
  "period",
  "ratio",
  "scale",
  "date",
] as const;
type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** A value as plain text, with its unit. */
interface Written {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly value: string;
}

type Ends =
  { readonly value: string } | { readonly min: string; readonly max: string };

export type QuantityRecord = Pick<Written, "kind" | "unit"> & Ends;

/** The value of a figure, or the two that it lies between, exact and plain. */
export function quantityRecord({
  value,
  per = [],
  printed,
}: Pick<Figure, "value" | "per" | "printed">): QuantityRecord {
  const unitOf = ({ unit }: Written) => [unit, ...per].join("/");
  if (value.kind === "span" || value.kind === "range") {
    const ends = value.kind === "span" ? value : periods(value);
    const isYears = [ends.from, ends.to].every((end) =>
      isWholeYears(end, printed),
    );
    const [from, to] = [ends.from, ends.to].map((end) => write(end, isYears));
    if (!from || !to) throw new TypeError(`${printed} has no two ends`);
    const { kind } = from;
    return { kind, unit: unitOf(from), min: from.value, max: to.value };
  }
  const written = write(value, isWholeYears(value, printed));
  return { kind: written.kind, unit: unitOf(written), value: written.value };
}

function periods({ from, to }: { readonly from: number; readonly to: number }) {
  const period = (months: number) => ({ kind: "period", months }) as const;
  return { from: period(from), to: period(to) };
}

/** The unit the text chose: 48个月 stays 48 months, 3年 is 3 years. */
function isWholeYears(value: Single, printed: string): boolean {
  if (value.kind !== "period" || value.months % 12 !== 0) return false;
  return printed.includes("年") && !printed.includes("月");
}

function write(single: Single, isYears: boolean): Written {
  const inYears: Single =
    single.kind === "period" && isYears
      ? { kind: "age", years: rational(BigInt(single.months), 12n) }
      : single;
  return makeByKind(WRITTEN, inYears);
}

const WRITTEN: ByKind<Single, Written> = {
  money: (sum) => written("amount", "yuan", plainYuan(sum.fen)),
  foreign: ({ currency, hundredths }) =>
    written("amount", currency, plainYuan(fen(hundredths))),
  rate: ({ rate }) => written("rate", "percent", percentText(rate)),
  points: ({ points }) =>
    written("rate", "percentage-points", decimalText(points)),
  multiple: ({ times }) => written("ratio", "times", decimalText(times)),
  ratio: ({ ratio }) => written("ratio", "ratio", `${ratio.num}:${ratio.den}`),
  period: ({ months }) => written("period", "months", String(months)),
  days: ({ days, of }) => written("period", `${of}-days`, decimalText(days)),
  age: ({ years }) => written("period", "years", decimalText(years)),
  area: ({ squareMetres }) =>
    written("count", "square-metres", decimalText(squareMetres)),
  count: ({ count }) => written("count", "count", String(count)),
  rank: ({ rank, of }) => written("count", `rank-${of}`, String(rank)),
  date: ({ date }) => written("date", "date", date),
  scale: ({ count }) => written("scale", "count", String(count)),
};

function written(kind: QuantityKind, unit: string, value: string): Written {
  return { kind, unit, value };
}
