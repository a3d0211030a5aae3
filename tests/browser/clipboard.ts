import type { Page } from "@playwright/test";

/** The text that was last copied; the page may read it only where a test lets it. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
