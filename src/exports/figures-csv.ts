import type { Policy } from "../domain/policy/policy.ts";
import { csvText } from "../domain/text/csv-text.ts";
import { LOCALES } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { figureRecords, type FigureRecord } from "./figure-records.ts";

/** The columns that are single words, in their order. */
const PLAIN = [
  "id",
  "sentence",
  "measure",
  "part",
  "kind",
  "value",
  "min",
  "max",
  "unit",
  "bound",
  "discretion",
] as const;

type Plain = Readonly<Partial<Record<(typeof PLAIN)[number], string | null>>>;

/** Every figure of a policy, a row each, with what it is a figure of. */
export function figuresCsv(policy: Policy): string {
  const figures = policySentences(policy).flatMap((each) => each.figures);
  const labels = new Map(figures.map(({ id, label }) => [id, label]));
  return csvText([
    [...PLAIN, ...headings("quote"), ...headings("label")],
    ...figureRecords(policy).map((record) => rowOf(record, labels)),
  ]);
}

function headings(name: string): readonly string[] {
  return LOCALES.map((locale) => `${name}.${locale}`);
}

function rowOf(
  record: FigureRecord,
  labels: ReadonlyMap<string, LocalText>,
): readonly string[] {
  const plain: Plain = record;
  const label = labels.get(record.id);
  return [
    ...PLAIN.map((name) => plain[name] ?? ""),
    ...LOCALES.map((locale) => record.quote[locale]),
    ...LOCALES.map((locale) => label?.[locale] ?? ""),
  ];
}
