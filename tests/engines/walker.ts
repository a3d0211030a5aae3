import { setTimeout as wait } from "node:timers/promises";

import type { Locale } from "../../src/domain/text/languages.ts";
import type { EnginePage } from "./engine.ts";
import { interfaceWords, withoutBlanks } from "./interface-words.ts";
import type { Sample } from "./sample.ts";

/** What a journey is given: a fresh page, a language, what to look for. */
export interface Walker {
  readonly page: EnginePage;
  readonly locale: Locale;
  readonly sample: Sample;
  /** The site's address, with its last slash. */
  readonly site: string;
}

export type Walk = (walker: Walker) => Promise<void>;

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** Opens a page below the walker's language. */
export function go({ page, site, locale }: Walker, path: string) {
  return page.open(`${site}${locale}/${path}`);
}

/**
 * Waits until something is to be seen in the page.
 * @param look gives true, or what is there instead
 * @param what the beginning of the sentence "… was not seen"
 * @throws Error with that sentence and what the page last gave instead
 */
export async function see<A extends readonly unknown[]>(
  { page }: Walker,
  what: string,
  look: (...given: A) => string | boolean,
  ...given: A
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let last: string | boolean = false;
  while (Date.now() < end) {
    // A page that is just being left has nothing to look at.
    last = await page.evaluate(look, ...given).catch(() => false);
    if (last === true) return;
    await wait(PAUSE_MS);
  }
  const instead = typeof last === "string" ? ` (instead: ${last})` : "";
  throw new Error(`${what} was not seen${instead}`);
}

/** Waits until elements show a text, blanks aside. */
export async function seeText(
  walker: Walker,
  selector: string,
  ...texts: readonly string[]
): Promise<void> {
  const wanted = texts.map(withoutBlanks);
  const what = `${selector} with “${texts.join("… ")}”`;
  await see(walker, what, textsShown, selector, wanted);
}

/** Waits until the page says a sentence of the interface. */
export async function seeSentence(walker: Walker, key: string): Promise<void> {
  const words = await interfaceWords(walker.locale, key);
  await seeText(walker, "main", ...words);
}

/** Waits until no element of these is to be seen. */
export async function seeNone(
  walker: Walker,
  selectors: readonly string[],
): Promise<void> {
  for (const selector of selectors)
    await see(walker, `the page without ${selector}`, noneShown, selector);
}

/** Clicks a radio button or a box by its label, as people do. */
export async function choose(
  { page }: Walker,
  selector: string,
): Promise<void> {
  await page.evaluate((input) => {
    const field = document.querySelector<HTMLInputElement>(input);
    const label = field && field.closest("label");
    if (label) label.setAttribute("data-to-click", "");
  }, selector);
  await page.click("[data-to-click]");
  await page.evaluate(() => {
    for (const label of Array.from(
      document.querySelectorAll("[data-to-click]"),
    ))
      label.removeAttribute("data-to-click");
  });
}

function textsShown(selector: string, wanted: readonly string[]) {
  const found = Array.from(document.querySelectorAll<HTMLElement>(selector));
  const shown = found
    .filter((element) => element.getClientRects().length > 0)
    .map(({ innerText }) => innerText)
    .join("");
  const text = shown.replace(/\s+/g, "");
  if (wanted.every((part) => text.includes(part))) return true;
  return text.slice(0, 80) || "nothing";
}

function noneShown(selector: string) {
  return Array.from(document.querySelectorAll(selector)).every(
    (element) => element.getClientRects().length === 0,
  );
}
