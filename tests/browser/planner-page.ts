import type { Locator, Page } from "@playwright/test";

import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import type { ContractLink } from "../oracle/contract-links.ts";
import { expect } from "./site-test.ts";

export const UI = { zh, en } as const;

/** The path of the page with all calculators. */
export const PLANNER = {
  zh: "zh/sz-ai-2024/calculator/",
  en: "en/sz-ai-2024/calculator/",
} as const;

/** The words at the field of a sum that has to be typed. */
export const AUDITED_MISSING =
  "With national or provincial fiscal support the audited investment is a further ceiling. Please enter it.";

/** Why a plan of which nothing is answered is open, in the policy's own words. */
export const WHY_OPEN: readonly string[] = [
  "There is a support for which the text states a cap and no rate.",
  "The text does not say whether one project may receive support under two of its measures.",
  "If there is other city support of the same kind, the text does not say which of the two is lost.",
  "It is not known whether there is national or provincial fiscal support.",
];

/** What an `<output>` says as data; undefined where it says nothing. */
export interface ShownData {
  readonly kind?: string;
  readonly fen?: string;
  readonly fenLow?: string;
  readonly limit?: string;
  readonly interpretation?: string;
}

/** Opens a page, reaches for its calculators, and waits until they answer. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  const part = page.locator(
    "main :is([data-planner-page], [data-calculator][data-page])",
  );
  await part.dispatchEvent("pointerover");
  await expect(part).toHaveAttribute("data-ready");
}

/**
 * Opens the first of several links and each that leads to a kind of result of
 * its own; to the others it goes as Back and Forward do, which reads the
 * address as at the start and takes a tenth of the time.
 */
export function linkOpener(
  page: Page,
  path: string,
): (link: ContractLink) => Promise<void> {
  const opened = new Set<string>();
  return async ({ query, benefit, expected }) => {
    const kind = `${benefit} ${expected.replace(/ .*/, "")}`;
    if (opened.has(kind))
      await page.evaluate((search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `?${query}`);
    else await open(page, `${path}?${query}`);
    opened.add(kind);
  };
}

export function dataOf(output: Locator): Promise<ShownData> {
  return output.evaluate((element: HTMLElement) =>
    Object.fromEntries(Object.entries(element.dataset)),
  );
}

/** What a plan's `<output>` says as data, beside the readings it names. */
export async function totalOf(output: Locator): Promise<ShownData> {
  const { kind, fen, fenLow } = await dataOf(output);
  return {
    ...(kind !== undefined && { kind }),
    ...(fen !== undefined && { fen }),
    ...(fenLow !== undefined && { fenLow }),
  };
}

/** The problems a page names now, by field. */
export async function problemsOn(
  page: Page,
  within = "[data-calculator]",
): Promise<Readonly<Record<string, string>>> {
  const named = await page
    .locator(within)
    .locator("[data-problem]:not(:empty)")
    .filter({ visible: true })
    .evaluateAll((places) =>
      (places as HTMLElement[]).map(
        ({ dataset, textContent }): [string, string] => [
          dataset["problem"] ?? "",
          textContent,
        ],
      ),
    );
  return Object.fromEntries(named);
}
