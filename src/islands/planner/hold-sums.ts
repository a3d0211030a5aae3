import { wrapRuns, type Runs } from "./wrap-runs.ts";

const SUMS: Runs = {
  // A sum as either language writes it; one to the fen may need two lines.
  pattern:
    /(?<![\d,.])(?:RMB [\d,.]{1,9}(?: (?:million|billion))?|[\d,.]{1,9}[万亿]*元)(?![\d,.]*\d)/g,
  wrap: () => {
    const held = document.createElement("span");
    held.className = "sum";
    return held;
  },
  isDone: ({ className }) => className === "sum",
};

/**
 * Holds each sum that a script has put on the page to one line, as the build
 * holds those of the page itself.
 */
export function holdSums(parts: Iterable<Element>): void {
  wrapRuns(parts, SUMS);
}
