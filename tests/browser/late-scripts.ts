import { expect, type Page } from "@playwright/test";

/** As in a browser that does not tell what comes near the window. */
export async function withoutNearView(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "IntersectionObserver");
  });
}

/** The addresses under which a page asked for a script until now. */
export function scriptsAskedFor(page: Page, name: string): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes(`/scripts/${name}.`)) asked.push(request.url());
  });
  return asked;
}

/** As a reader does by moving the mouse: the page has its tools. */
export async function reachTools(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.move(3, 3);
    await page.mouse.move(5, 5);
    expect(await page.evaluate(hasTools)).toBe(true);
  }).toPass();
}

/** Whether the tools have begun: the first thing they do is to add their style. */
function hasTools(): boolean {
  const { cssRules = [] } = document.styleSheets[0] ?? {};
  return [...cssRules].some(
    (rule) => rule instanceof CSSMediaRule && rule.conditionText === "all",
  );
}
