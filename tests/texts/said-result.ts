import type { Result } from "../../src/domain/benefit/result.ts";
import { plainYuan } from "../../src/domain/number/write-yuan.ts";

/** What a result comes to, in yuan. */
export function saidResult(result: Result): string {
  switch (result.kind) {
    case "fixed":
      return plainYuan(result.fen);
    case "ceiling":
      return `at most ${plainYuan(result.fen)}`;
    case "choice":
      return `one of ${result.fens.map(plainYuan).join(" ")}`;
    case "ineligible":
      return `not covered by ${result.sentence}`;
    case "undetermined":
      return `${plainYuan(result.atLeast)} to ${plainYuan(result.atMost)}`;
    default:
      return result.problems
        .map(({ field, problem }) => `${field} ${problem}`)
        .join();
  }
}
