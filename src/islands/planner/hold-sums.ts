import { wrapRuns, type Runs } from "./wrap-runs.ts";

/** As many digits and marks fit into a line everywhere: 1,200,000. */
const LONGEST = 9;

const SUMS: Runs = {
  // A sum as either language writes it.
  pattern: /RMB [\d,.]+(?: (?:million|billion))?|[\d,.]+[万亿]*元/g,
  wrap: (sum) => {
    // One to the fen may need two lines.
    if (sum.replace(/[^\d,.]/g, "").length > LONGEST) return undefined;
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
