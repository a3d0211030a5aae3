import type { Answer, Line } from "./answer.ts";

/**
 * An answer in lines to be copied, with its steps and their quotes.
 * @param readings what the site's readings are called
 * @param source the title and the address of its page
 */
export function quoteAnswer(
  { hedge, sums, verdict, remark, steps, readings: taken }: Answer,
  readings: string,
  source: string,
): string {
  return [
    hedge,
    sums,
    verdict,
    remark,
    ...steps.map(lineText),
    taken.length > 0 && readings,
    ...taken.map(lineText),
    source,
  ]
    .filter(Boolean)
    .join("\n");
}

function lineText({ text, source, quote }: Line): string {
  return [text, source?.name, quote].filter(Boolean).join(" ");
}
