import { plainYuan } from "../../domain/number/write-yuan.ts";
import { csvText } from "../../domain/text/csv-text.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Answer, Line, Pair } from "../calculator/answer.ts";

/** A result as it leaves the page: copied, or for a spreadsheet. */
export interface ResultReport {
  readonly title: string;
  readonly answer: Answer;
  /** Answers to further questions, and a conversion, where they were asked. */
  readonly notes: readonly string[];
  /** The policy's name and its term. */
  readonly about: readonly string[];
  /** A formula for a spreadsheet; "" without one. */
  readonly formula: string;
  /** When it was worked out, and by which version. */
  readonly dated: string;
  readonly link: string;
}

type Language = Pick<PlannerData, "locale" | "words" | "csv">;

export function reportText(
  { title, about, answer, notes, formula, dated, link }: ResultReport,
  language: Language,
): string {
  const { given, steps, readings, parts = [], open = [] } = answer;
  const { words } = language;
  return [
    title,
    ...about,
    ...given.map((pair) => pairText(pair, language)),
    resultOf(answer, language),
    ...[answer.verdict].filter(Boolean),
    ...parts.map((part) => `– ${part}`),
    ...(open.length > 0 ? [words["open"]] : []),
    ...open.map((reason) => `– ${reason}`),
    ...notes,
    ...steps.map((step, at) => `${at + 1}. ${lineText(step, language)}`),
    ...(readings.length > 0 ? [words["readings"]] : []),
    ...readings.map((reading) => `– ${lineText(reading, language)}`),
    ...[formula].filter(Boolean),
    dated,
    words["caution"],
    link,
  ].join("\n");
}

/** The remark is a sentence of its own. */
function resultOf(
  { hedge, sums, remark }: Answer,
  { locale, words }: Language,
): string {
  const said = joinWords(locale, hedge, sums);
  return [said, remark].filter(Boolean).join(words["stop"]);
}

/** A question has its own mark, and needs no colon behind it. */
function pairText([label, value]: Pair, { locale }: Language): string {
  const { colon, space } = marksOf(locale);
  return label + (/[?？]$/.test(label) ? space : colon) + value;
}

function lineText({ text, source, quote }: Line, { locale }: Language): string {
  const [before, after] = marksOf(locale).brackets;
  const law = [source?.name, quote && `「${quote}」`].filter(Boolean);
  return law.length > 0 ? text + before + law.join(" ") + after : text;
}

type ReportPart =
  | "title"
  | "about"
  | "formula"
  | "given"
  | "most"
  | "verdict"
  | "least"
  | "part-of"
  | "open"
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

/** The result as a table for a spreadsheet (RFC 4180), with a heading. */
export function reportCsv(report: ResultReport, language: Language): string {
  const { title, about, answer, notes, formula, dated, link } = report;
  const { words, csv } = language;
  const { fen: most, "fen-low": least } = answer.data;
  const row = (part: ReportPart, text = "", ...more: readonly string[]) => [
    csv[part] ?? part,
    text,
    ...more,
  ];
  const said = (part: ReportPart, text: string) =>
    text ? [row(part, text)] : [];
  const lines = (part: ReportPart, all: readonly Line[]) =>
    all.map(({ text, source, quote = "" }) => {
      const href = source ? new URL(source.href, link).href : "";
      return row(part, text, "", source?.name ?? "", quote, href);
    });
  const rows = [
    REPORT_COLUMNS.map((column) => csv[column] ?? column),
    row("title", title),
    ...about.map((line) => row("about", line)),
    ...answer.given.map((pair) => row("given", pairText(pair, language))),
    row(
      "most",
      resultOf(answer, language),
      most === undefined ? "" : plainYuan(most),
    ),
    ...said("verdict", answer.verdict),
    ...(least === undefined ? [] : [row("least", "", plainYuan(least))]),
    ...(answer.parts ?? []).map((part) => row("part-of", part)),
    ...(answer.open ?? []).map((reason) => row("open", reason)),
    ...notes.map((note) => row("note", note)),
    ...lines("step", answer.steps),
    ...lines("reading", answer.readings),
    ...said("formula", formula),
    row("dated", dated),
    row("link", words["caution"], "", "", "", link),
  ];
  return csvText(
    rows.map((cells) => REPORT_COLUMNS.map((_, at) => cells[at] ?? "")),
  );
}
