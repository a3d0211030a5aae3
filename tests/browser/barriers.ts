import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const STANDARDS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
  // For the contrast of 7:1, 4.5:1 for large text. Its rule leaves what is
  // fainter than AA allows to the rule of AA: it takes both.
  "wcag2aaa",
];
const RULES = {
  // Of the strictest level: two links of one name to two places.
  "identical-links-same-purpose": { enabled: false },
};

/** What bars somebody from the page as it is now, one line each. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // What is there already need not be sent and read again: half a megabyte.
  const axe = isThere ? { axeSource: ";" } : {};
  const { violations, passes } = await new AxeBuilder({ page, ...axe })
    // In the page itself: twice as fast, and no page has frames.
    .setLegacyMode(true)
    .options({ runOnly: STANDARDS, rules: RULES, resultTypes: ["violations"] })
    .analyze();
  const looked = [...violations, ...passes].some(
    ({ id }) => id === "color-contrast-enhanced",
  );
  if (!looked) return ["the contrast was not looked at"];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any }) =>
        `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ""}`,
    ),
  );
}
