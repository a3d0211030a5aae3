import { fen } from "../../domain/number/money.ts";
import { fullAwards } from "../../domain/figure/pool.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { formatCount } from "../../i18n/format-quantity.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { announcer } from "../browser/announce.ts";
import { holdSums } from "./hold-sums.ts";
import { markChinese } from "./mark-chinese.ts";
import { setText } from "./set-text.ts";
import { workingRow } from "../calculator/show-working.ts";

/** Answers the slider, which changes no result and no address. */
export function startPool(section: Element, data: PlannerData): void {
  const part = section.querySelector<HTMLElement>("[data-pool]");
  const output = part?.querySelector("output");
  if (!part || !output) return;
  const announce = announcer(output);
  part.addEventListener("input", (event) => {
    event.stopPropagation();
    showPool(section, part.dataset["benefit"], data);
    announce(() => [output.cloneNode(true)]);
  });
}

/**
 * How many awards a yearly total covers at the average on the slider, which
 * counts in hundredths of a full award: arithmetic, no forecast.
 */
export function showPool(
  section: Element,
  id: string | undefined,
  data: PlannerData,
): void {
  const part = section.querySelector<HTMLElement>("[data-pool]");
  const slider = part?.querySelector("input");
  if (!part || !slider) return;
  const pool = data.pools[id ?? ""];
  part.hidden = !pool;
  if (!pool) return;
  if (part.dataset["benefit"] !== id) slider.value = "100";
  part.dataset["benefit"] = id ?? "";
  const average = fen((pool.award * BigInt(slider.value)) / 100n);
  const award = formatMoney(average, data.locale);
  const { words } = data;
  const total = fillWords(words["pool-total"], { total: pool.words });
  part.querySelector("[data-pool-total]")?.replaceChildren(
    ...workingRow(data, {
      text: total,
      sentence: pool.sentence,
      quote: pool.says,
    }).childNodes,
  );
  slider.setAttribute("aria-valuetext", award);
  const count = formatCount(fullAwards(pool.pool, average));
  setText(part, "output", fillWords(words["pool-count"], { award, count }));
  const places = part.querySelectorAll("output");
  holdSums(places);
  if (data.locale === "en") markChinese(places);
}
