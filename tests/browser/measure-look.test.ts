import { open } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const MEASURES = Array.from(
  { length: 18 },
  (_, at) => `m${String(at + 1).padStart(2, "0")}`,
);

for (const locale of ["zh", "en"])
  test(`before a result a calculator shows no tools, and no empty place, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1360, height: 900 });
    // A script that has not come yet: what it fills in is empty.
    await page.route("**/scripts/calculator.*", (route) => route.abort());
    for (const measure of MEASURES) {
      await page.goto(`${locale}/sz-ai-2024/${measure}/`);
      const calculator = page.locator("[data-calculator]");
      if ((await calculator.count()) === 0) continue;
      await expect(calculator.locator(".tools")).toBeHidden();
      const beside = calculator
        .locator(".answer")
        .locator(".chart:visible, .examples:visible");
      expect(await beside.count(), measure).toBeGreaterThan(0);
    }
  });

test("with a result a calculator shows its tools", async ({ page }) => {
  await open(page, "en/sz-ai-2024/m02/?benefit=m02-training&amount=24m");
  await expect(page.locator("[data-calculator] .tools > *")).toHaveCount(3);
  for (const tool of await page.locator("[data-calculator] .tools > *").all())
    await expect(tool).toBeVisible();
});

test("what one does with a sentence is framed, what it is called is not", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  for (const button of await page.locator(".tools button:visible").all())
    await expect(button).toHaveCSS("border-top-width", "1px");
  await expect(page.locator(".pair .tools > span").first()).toHaveCSS(
    "border-top-width",
    "0px",
  );
});

test("the names of measures at the foot are underlined as links", async ({
  page,
}) => {
  for (const path of ["en/sz-ai-2024/m06/", "zh/sz-ai-2024/sup/"]) {
    await page.goto(path);
    const links = page.locator(
      "main .around a, [aria-labelledby=related-title] a",
    );
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all())
      await expect(link).toHaveCSS("text-decoration-line", "underline");
  }
});

test.describe("in the reader's own colours", () => {
  test.use({ forcedColors: "active" });

  test("a drawing has the colour of the text", async ({ page }) => {
    await page.goto("en/sz-ai-2024/m02/");
    const text = await page
      .locator("main")
      .evaluate((main) => getComputedStyle(main).color);
    const line = page.locator(".chart > g:not(.variant) line").last();
    await expect(line).toHaveCSS("stroke", text);
    await page.goto("en/sz-ai-2024/");
    await expect(page.locator(".pools rect").first()).toHaveCSS("fill", text);
  });

  for (const place of [
    "glossary/#the-measures",
    "departments/#stib",
    "sz-ai-2024/open/#deadline-m05",
  ])
    test(`a place that is linked is framed: ${place}`, async ({ page }) => {
      await page.goto(`en/${place}`);
      const marked = await page
        .locator(":target, :target > *")
        .evaluateAll((all) =>
          all.map((each) => getComputedStyle(each).outlineStyle),
        );
      expect(marked).toContain("solid");
    });

  test("the part that is being read is marked in the contents", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto("en/sz-ai-2024/m02/");
    const bars = await page
      .locator(".rail a")
      .evaluateAll((links) =>
        links.map((link) => getComputedStyle(link).borderLeftWidth),
      );
    expect(bars.filter((bar) => bar === "3px")).toHaveLength(1);
  });
});
