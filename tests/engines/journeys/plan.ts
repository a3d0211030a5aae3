import {
  choose,
  go,
  see,
  seeNone,
  seeSentence,
  type Walker,
} from "../walker.ts";
import { showsResult } from "./calculate.ts";

const TOTAL = "#plan-result";

/** A plan of one support, nothing else received: its total is the result. */
export async function plan(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  await go(walker, `${sample.plannerPath}?plan`);
  await see(walker, "the plan's first support", hasItem);
  await page.evaluate(takeBenefit, sample.benefit);
  await page.type("[data-items] [name=amount]", sample.typed[locale]);
  await choose(walker, "[data-items] [name=same-kind][value=no]");
  await choose(walker, "[data-answers] [name=outside][value=no]");
  await see(walker, "the plan's total", showsResult, TOTAL, sample.fen);
}

/** A sentence stands where the calculators would. */
export async function missPlanner(walker: Walker): Promise<void> {
  await go(walker, walker.sample.plannerPath);
  await seeSentence(walker, "planner.needs-newer");
  await seeNone(walker, ["[data-planner-page]"]);
}

function hasItem() {
  return !!document.querySelector("[data-items] select[name=benefit]");
}

/** Menus of the system open outside the page, where no driver reaches. */
function takeBenefit(id: string): void {
  const select = document.querySelector<HTMLSelectElement>(
    "[data-items] select[name=benefit]",
  );
  if (!select) return;
  select.value = id;
  for (const type of ["input", "change"])
    select.dispatchEvent(new Event(type, { bubbles: true }));
}
