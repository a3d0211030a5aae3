import { SEGMENTS } from "../../domain/plan/plan-bar.ts";
import type { Locale } from "../../domain/text/languages.ts";
import { showPart, writeText } from "../calculator/write-answer.ts";
import type { BarPart } from "./render-bar.ts";

/** Draws a bar, and says of each of its parts beside it what it is. */
export function writeBar(
  section: Element,
  parts: readonly BarPart[],
  locale: Locale,
): void {
  showPart(section, "bar", parts.length > 0);
  for (const kind of SEGMENTS) {
    const part = parts.find((one) => one.kind === kind);
    const drawn = section.querySelector(`[data-segment="${kind}"]`);
    drawn?.setAttribute("x", `${part?.x ?? 0}%`);
    drawn?.setAttribute("width", `${part?.width ?? 0}%`);
    showPart(section, `bar-${kind}`, part !== undefined);
    writeText(section, `said-${kind}`, part?.said ?? "", locale);
  }
}
