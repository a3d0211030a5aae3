import { expect, type Page } from "@playwright/test";

/** What is offered below words that are selected. */
export const OFFERED = ".selected-tools";

/** Selects words in a sentence as a reader does, once the page's tools are there. */
export async function selectWords(
  page: Page,
  id: string,
  words: string,
): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await expect(async () => {
    await page.evaluate(selectIn, [id, words] as const);
    await expect(page.locator(OFFERED)).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
}

function selectIn([id, words]: readonly [string, string]): void {
  for (const part of document.querySelectorAll(`#${id} > p`)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
  }
  throw new Error(`There is no ${words}`);
}
