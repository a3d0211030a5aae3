import type { PlannerData } from "../../i18n/planner-data.ts";
import {
  reportCsv,
  reportText,
  type ResultReport,
} from "../../i18n/result-report.ts";

/** What a reader can do with a result, by the button's `data-take`. */
const TAKE: Readonly<
  Record<
    string,
    (report: ResultReport, data: PlannerData) => Promise<void> | undefined
  >
> = {
  link: ({ link }) => navigator.clipboard.writeText(link),
  text: (report) => navigator.clipboard.writeText(reportText(report)),
  csv: (report, { csv }) => {
    download(reportCsv(report, csv), csv["file"] ?? "");
    return undefined;
  },
  print: () => {
    print();
    return undefined;
  },
};

/** Does what a button says, and tells whether it was copied. */
export function takeResult(
  button: HTMLButtonElement,
  report: ResultReport,
  data: PlannerData,
): void {
  const label = button.textContent;
  const say = (key: string) => () => {
    button.textContent = data.words[key] ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  };
  TAKE[button.dataset["take"] ?? ""]?.(report, data)?.then(
    say("copied"),
    say("copy-failed"),
  );
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
