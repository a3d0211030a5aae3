import type { PlannerData } from "../../i18n/planner-data.ts";
import { attempt } from "../browser/attempt.ts";
import { copyBy } from "../browser/copy-by.ts";
import { saveCsv } from "../browser/save-csv.ts";
import { reportCsv, reportText, type ResultReport } from "./result-report.ts";

export function takeResult(
  button: HTMLButtonElement,
  report: ResultReport,
  data: PlannerData,
): void {
  const copy = (text: string) => {
    const { copied, "copy-failed": failed } = data.words;
    void copyBy(button, { text }, { copied, failed });
  };
  const actions: Readonly<Record<string, () => void>> = {
    link: () => {
      copy(report.link);
    },
    text: () => {
      copy(reportText(report, data));
    },
    csv: () => {
      saveCsv(reportCsv(report, data), data.csv["file"] ?? "");
    },
    print: () => attempt(print),
  };
  actions[button.dataset["take"] ?? ""]?.();
}
