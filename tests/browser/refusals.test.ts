import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

/** What a browser may refuse, each as a script that runs before the page's. */
const REFUSALS = {
  "changes of the address": `
    history.pushState = history.replaceState = () => {
      throw new DOMException("refused", "SecurityError");
    };`,
  storage: `
    Object.defineProperty(window, "localStorage", {
      get() { throw new DOMException("refused", "SecurityError"); },
    });`,
  "the clipboard": `
    Object.defineProperty(navigator, "clipboard", { value: undefined });`,
  "time zones": `
    const Format = Intl.DateTimeFormat;
    Intl.DateTimeFormat = function (locale, options) {
      if (options?.timeZone) throw new RangeError("no such zone");
      return new Format(locale, options);
    };`,
  "words for big numbers": `
    BigInt.prototype.toLocaleString = () => { throw new RangeError("none"); };`,
  "random numbers": `
    Object.defineProperty(window, "crypto", { value: undefined });`,
} as const;

for (const [what, script] of Object.entries(REFUSALS))
  test(`a browser that refuses ${what} shows the same results`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await open(page, "en/sz-ai-2024/m02/");
    await page.locator("[name=amount]").fill("24m");
    const output = page.locator("output");
    await expect(output).toHaveAttribute("data-fen", "1000000000");
    // The links to the same elsewhere have it whatever the address says.
    await expect(page.locator("[data-twin]")).toHaveAttribute(
      "href",
      /\/zh\/sz-ai-2024\/m02\/\?benefit=m02-training&amount=24000000$/,
    );
    await open(
      page,
      `${PLANNER.zh}?plan&item=m14-park&outside=no&same-kind=no`,
    );
    const total = page.locator("#plan-result");
    await expect(total).toHaveAttribute("data-fen", "200000000");
    await page.locator("[name=outside][value=unknown]").check();
    await expect(total).toHaveAttribute("data-kind", "undetermined");
    await expect(page.locator("[data-term]")).toHaveText(/\S/);
  });

test("without a clipboard a link is copied in the older way", async ({
  page,
}) => {
  await page.addInitScript(REFUSALS["the clipboard"]);
  await page.addInitScript(`
    document.execCommand = (command) => {
      window.copied = [command, getSelection().toString() ||
        document.activeElement.value];
      return true;
    };`);
  await page.goto("en/sz-ai-2024/m02/");
  const button = page.locator("#m02-s2 [data-copy=link]");
  await button.click();
  await expect(button).toContainText("Copied");
  await expect(button).toBeFocused();
  const copied: unknown = await page.evaluate("window.copied");
  expect(copied).toEqual(["copy", expect.stringMatching(/\/m02\/#m02-s2$/)]);
});
