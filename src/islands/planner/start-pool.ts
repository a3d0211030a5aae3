import type { PlannerData } from "../../i18n/planner-data.ts";
import { announcer } from "../browser/announce.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { lineNodes } from "../calculator/answer-nodes.ts";
import { partOf, writeText } from "../calculator/write-answer.ts";
import { renderPool } from "./render-pool.ts";

/**
 * Shows how far the yearly total of the chosen support goes, and answers the
 * slider, which changes no result and no address.
 * @param isAsked false while a reader has chosen nothing
 * @returns to be called when another support may have been chosen
 */
export function startPool(
  section: Element,
  data: PlannerData,
  state: () => CalculatorState,
  isAsked: () => boolean,
): () => void {
  const part = section.querySelector<HTMLElement>("[data-pool]");
  const slider = part?.querySelector("input");
  const count = part && partOf(part, "pool-count");
  if (!slider || !count) return () => undefined;
  let shown: string | undefined;
  const show = () => {
    const { rule, pool } = state().chosen ?? {};
    part.hidden = !pool || !isAsked();
    if (shown !== rule?.id) slider.value = "100";
    shown = rule?.id;
    if (!pool) return;
    const answer = renderPool(pool, BigInt(slider.value), data);
    const total = lineNodes(answer.total, data.locale);
    partOf(part, "pool-total")?.replaceChildren(...total);
    slider.setAttribute("aria-valuetext", answer.award);
    writeText(part, "pool-count", answer.count, data.locale);
  };
  const announce = announcer(count);
  part.addEventListener("input", (event) => {
    event.stopPropagation();
    show();
    announce(() => [count.cloneNode(true)]);
  });
  show();
  return show;
}
