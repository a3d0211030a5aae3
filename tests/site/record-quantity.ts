import type { Quantity } from "../../src/domain/figure/figure.ts";
import { parseQuantity } from "../../src/domain/number/numerals.ts";

/** A value as a record or a row of a table gives it. */
export interface RecordedValue {
  readonly kind: string;
  readonly unit: string;
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** How the text writes each unit behind a number. */
const UNITS: Readonly<Record<string, string>> = {
  yuan: "元",
  percent: "%",
  months: "个月",
  years: "年",
  count: "个",
  ratio: "",
};

/** The value of a record, read as the text's own numbers are. */
export function quantityOf(record: RecordedValue): Quantity | undefined {
  return parseQuantity(written(record));
}

function written({ kind, unit, value, min, max }: RecordedValue): string {
  const [of = "?"] = unit.split("/").map((name) => UNITS[name]);
  if (!value) return `${min ?? ""}—${max ?? ""}${of}`;
  if (kind === "date") {
    const [year = "", month, day] = value.split("-").map(Number);
    return `${year}年${month ?? ""}月${day ?? ""}日`;
  }
  if (kind === "scale")
    return value.replace(/0{8}$/, "亿").replace(/^100/, "百");
  return value + of;
}
