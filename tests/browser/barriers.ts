import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import axe, { type Spec } from "axe-core";

const STANDARDS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
  // For the contrast of 7:1, 4.5:1 for large text.
  "wcag2aaa",
];
const RULES = {
  // What is too faint for AA is too faint for AAA, whose rule sees it below.
  "color-contrast": { enabled: false },
  // Of the strictest level: two links of one name to two places.
  "identical-links-same-purpose": { enabled: false },
};

/**
 * The checker, whose contrast of 7:1 leaves nothing to the rule of AA: looking
 * at each colour twice is most of its work. A check's options are given
 * as a whole; but for the two contrasts they are its own.
 */
const CONFIGURED: Spec = {
  checks: [
    {
      id: "color-contrast-enhanced",
      options: {
        ignoreUnicode: true,
        ignoreLength: false,
        ignorePseudo: false,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
        pseudoSizeThreshold: 0.25,
        shadowOutlineEmMax: 0.1,
        textStrokeEmMin: 0.03,
      },
    },
  ],
};
const CHECKER = `${axe.source};axe.configure(${JSON.stringify(CONFIGURED)})`;

/** What bars somebody from the page as it is now, one line each. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // What is there already need not be sent and read again: half a megabyte.
  const axeSource = isThere ? ";" : CHECKER;
  const { violations, passes } = await new AxeBuilder({ page, axeSource })
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
