import type { PlannerData } from "../../i18n/planner-data.ts";
import { attempt } from "../browser/attempt.ts";
import { copyBy } from "../browser/copy-by.ts";
import { reportCsv, reportText, type ResultReport } from "./result-report.ts";

/** Does with a result what a button says. */
export function takeResult(
  button: HTMLButtonElement,
  report: ResultReport,
  data: PlannerData,
): void {
  const copy = (text: string) => {
    const { copied, "copy-failed": failed } = data.words;
    void copyBy(button, text, { copied, failed });
  };
  const actions: Readonly<Record<string, () => void>> = {
    link: () => {
      copy(report.link);
    },
    text: () => {
      copy(reportText(report, data));
    },
    csv: () => {
      download(reportCsv(report, data), data.csv["file"] ?? "");
    },
    print: () => attempt(print),
  };
  actions[button.dataset["take"] ?? ""]?.();
}

/** Spreadsheets take the mark at the start for UTF-8. */
const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

function download(csv: string, name: string): void {
  const link = document.createElement("a");
  const file = new Blob([MARK, csv], { type: "text/csv" });
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
