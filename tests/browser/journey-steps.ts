import type { Locator, Page } from "@playwright/test";

import type { Journey, Step } from "../journeys/read-journeys.ts";
import { answered } from "./search-answers.ts";
import { expect } from "./site-test.ts";

/** As many answers of a search as a reader looks at. */
const LOOKED_AT = 3;

/** The policy's home, from a language's own address. */
export const HOME = "sz-ai-2024/";

/** Takes one step by keyboard. */
export async function take(
  page: Page,
  step: Step,
  locale: string,
  journey: Journey,
): Promise<void> {
  if ("row" in step)
    await open(linkTo(page.locator("main"), `/${locale}/${HOME}${step.row}/`));
  else if ("choose" in step) await choose(page, step.choose);
  else if ("go" in step)
    await open(
      step.go.startsWith("#")
        ? linkTo(page.locator("body"), step.go, here(page) + step.go)
        : linkTo(page.locator("body"), `/${locale}/${step.go}`),
    );
  else if ("unfold" in step)
    await unfold(page.locator(`details[id="${step.unfold}"]`));
  else if ("search" in step)
    await search(page, step.search, address(journey, locale));
  else await fill(page.locator(`[id="${step.fill}"]`), step.with);
}

/** The element at which the way ends; none is the top of the page. */
export function landing({ at, way }: Journey): string | undefined {
  const last = way.at(-1);
  if (last && "fill" in last) return last.fill;
  if (last && "unfold" in last) return last.unfold;
  return at;
}

/** Where the answer to a question stands. */
function address({ page, at }: Journey, locale: string): string {
  return `/${locale}/${page}${at ? `#${at}` : ""}`;
}

function here(page: Page): string {
  return new URL(page.url()).pathname;
}

function linkTo(within: Locator, ...addresses: string[]): Locator {
  const selector = addresses.map((each) => `a[href="${each}"]`).join(",");
  return within.locator(selector).filter({ visible: true }).first();
}

async function open(link: Locator): Promise<void> {
  await inTabOrder(link);
  await link.press("Enter");
}

async function choose(page: Page, option: string): Promise<void> {
  const choice = page.locator(`main input[value="${option}"]`);
  await inTabOrder(choice);
  await choice.press("Space");
  await expect(choice).toBeChecked();
}

async function unfold(row: Locator): Promise<void> {
  const summary = row.locator("summary");
  await inTabOrder(summary);
  if ((await row.getAttribute("open")) === null) await summary.press("Enter");
}

async function fill(field: Locator, words: string): Promise<void> {
  await inTabOrder(field);
  await field.pressSequentially(words);
}

/** Types into the search and opens the answer that is sought. */
async function search(page: Page, words: string, to: string): Promise<void> {
  await page.keyboard.press("/");
  const dialog = page.locator("dialog#search");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(words);
  await expect(dialog.getByRole("status")).toContainText(words);
  await answered(page);
  const shown = await dialog
    .locator("ol[data-results] > li > a, [data-answer] a, [data-related] a")
    .evaluateAll((links) =>
      links.map((link) => ({
        to: link.getAttribute("href"),
        option: link.getAttribute("role") === "option",
      })),
    );
  const looked = [
    ...shown.filter(({ option }) => option).slice(0, LOOKED_AT),
    ...shown.filter(({ option }) => !option).slice(0, LOOKED_AT),
  ];
  expect(looked.map((each) => each.to)).toContain(to);
  const at = looked.findIndex((each) => each.to === to);
  if (looked[at]?.option)
    for (let down = 0; down < at; down += 1)
      await page.keyboard.press("ArrowDown");
  else await dialog.locator(`a[href="${to}"]:not([role])`).first().focus();
  await page.keyboard.press("Enter");
}

/** A reader without a mouse can get there. */
async function inTabOrder(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const stops = await target.evaluate(
    (element) => element instanceof HTMLElement && element.tabIndex >= 0,
  );
  expect(stops).toBe(true);
  await target.focus();
  await expect(target).toBeFocused();
}
