import type { PlannerData } from "../../i18n/planner-data.ts";
import {
  reportCsv,
  reportText,
  type ResultReport,
} from "../../i18n/result-report.ts";
import { attempt } from "../browser/attempt.ts";
import { copyText } from "../browser/copy-text.ts";

/** What a reader can do with a result, by the button's `data-take`. */
const TAKE: Readonly<
  Record<
    string,
    (report: ResultReport, data: PlannerData) => Promise<boolean> | undefined
  >
> = {
  link: ({ link }) => copyText(link),
  text: (report) => copyText(reportText(report)),
  csv: (report, { csv }) => {
    download(reportCsv(report, csv), csv["file"] ?? "");
    return undefined;
  },
  print: () => {
    attempt(print);
    return undefined;
  },
};

/** Does what a button says, and tells whether it was copied. */
export function takeResult(
  button: HTMLButtonElement,
  report: ResultReport,
  data: PlannerData,
): void {
  const label = (button.dataset["label"] ??= button.textContent);
  void TAKE[button.dataset["take"] ?? ""]?.(report, data)?.then((isCopied) => {
    const word = data.words[isCopied ? "copied" : "copy-failed"];
    button.textContent = word ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  });
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
