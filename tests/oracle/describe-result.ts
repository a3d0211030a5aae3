import type { Result } from "../../src/domain/benefit/result.ts";

/** A result in the words of the list of links. */
export function describeResult(result: Result): string {
  switch (result.kind) {
    case "ceiling": {
      const low = result.low === undefined ? "" : ` from ${result.low}`;
      return `ceiling ${result.fen} ${result.limit}${low}`;
    }
    case "fixed":
      return `fixed ${result.fen}`;
    case "choice":
      return `choice ${result.fens.join(" ")}`;
    case "ineligible":
      return `ineligible ${result.sentence}`;
    case "undetermined":
      return `undetermined ${result.atLeast} ${result.atMost}`;
    case "invalid":
      return `invalid ${result.problems
        .map(({ field, problem }) => `${field}:${problem}`)
        .join(" ")}`;
    default:
      return result satisfies never;
  }
}
