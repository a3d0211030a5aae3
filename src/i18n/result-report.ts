// Shipped to the browser.
import type { Fen } from "../domain/number/money.ts";
import { plainYuan } from "../domain/number/write-yuan.ts";

/** A result as it leaves the page: copied, or for a spreadsheet. */
export interface ResultReport {
  readonly title: string;
  /** What was entered: label and value. */
  readonly given: readonly (readonly [string, string])[];
  /** The result in words, its hedge included. */
  readonly result: string;
  /** The sum of the result; undefined when nothing was worked out. */
  readonly most?: Fen | undefined;
  readonly least?: Fen | undefined;
  readonly steps: readonly ReportStep[];
  /** What the readings are called, and those that the site takes. */
  readonly readingsOf: string;
  readonly readings: readonly ReportStep[];
  /** What a reader added: a conversion. */
  readonly notes: readonly string[];
  /** When it was worked out, and by which version. */
  readonly dated: string;
  /** That the Chinese governs. */
  readonly caution: string;
  readonly link: string;
}

export interface ReportStep {
  readonly text: string;
  /** What the sentence is called that says it, and where it is; "" for none. */
  readonly sentence: string;
  readonly link: string;
  /** The Chinese words that bear it; "" for what the site works out or reads. */
  readonly quote: string;
}

/** The result as lines of text. */
export function reportText(report: ResultReport): string {
  return [
    report.title,
    ...report.given.map(([label, value]) => `${label}: ${value}`),
    report.result,
    ...report.notes,
    ...report.steps.map((step, at) => `${at + 1}. ${stepText(step)}`),
    ...(report.readings.length > 0 ? [report.readingsOf] : []),
    ...report.readings.map((reading) => `– ${stepText(reading)}`),
    report.dated,
    report.caution,
    report.link,
  ].join("\n");
}

function stepText({ text, sentence, quote }: ReportStep): string {
  const source = [sentence, quote && `「${quote}」`].filter(Boolean);
  return source.length > 0 ? `${text} (${source.join(" ")})` : text;
}

/** What each row of the table is, in its first column. */
export type ReportPart =
  | "title"
  | "given"
  | "most"
  | "least"
  | "note"
  | "step"
  | "reading"
  | "dated"
  | "link";

/** The words of a table's heading: one for each column. */
const REPORT_COLUMNS = [
  "part",
  "text",
  "yuan",
  "sentence",
  "quote",
  "address",
] as const;

/**
 * The result as a table for a spreadsheet (RFC 4180), with a heading.
 * @param words what each part and each column is called
 */
export function reportCsv(
  report: ResultReport,
  words: Readonly<Record<string, string>>,
): string {
  const { title, given, result, most, least, notes, dated } = report;
  const row = (part: ReportPart, text: string, ...more: readonly string[]) => [
    words[part] ?? part,
    text,
    ...more,
  ];
  const rows = [
    REPORT_COLUMNS.map((column) => words[column] ?? column),
    row("title", title),
    ...given.map(([label, value]) => row("given", `${label}: ${value}`)),
    row("most", result, most === undefined ? "" : plainYuan(most)),
    ...(least === undefined ? [] : [row("least", "", plainYuan(least))]),
    ...notes.map((note) => row("note", note)),
    ...(["step", "reading"] as const).flatMap((part) =>
      report[`${part}s`].map(({ text, sentence, quote, link }) =>
        row(part, text, "", sentence, quote, link),
      ),
    ),
    row("dated", dated),
    row("link", report.caution, "", "", "", report.link),
  ];
  return rows
    .map((cells) => REPORT_COLUMNS.map((_, at) => cell(cells[at])).join(","))
    .map((line) => `${line}\r\n`)
    .join("");
}

/** What begins like a formula is text, not something to work out. */
function cell(text = ""): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
