import { wrapRuns, type Runs } from "./wrap-runs.ts";

const CHINESE: Runs = {
  // A run of Chinese with the digits and signs that belong to it.
  pattern: /[\d,.]*\p{Script=Han}[\p{Script=Han}\d,.、，。：；（）「」]*/gu,
  wrap: () => {
    const run = document.createElement("span");
    run.lang = "zh-CN";
    return run;
  },
  isDone: ({ lang }) => lang !== "",
};

/**
 * Marks the Chinese in what was put on an English page, so that it is read
 * out as what it is.
 */
export function markChinese(parts: Iterable<Element>): void {
  wrapRuns(parts, CHINESE);
}
