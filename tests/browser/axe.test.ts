import { barriers } from "./barriers.ts";
import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./site-test.ts";

test.describe.configure({ timeout: 120_000 });

/** The order of things depends on the width alone, colours on the theme alone. */
const LOOKS = [
  { colorScheme: "light", viewport: { width: 360, height: 740 } },
  { colorScheme: "dark", viewport: { width: 1360, height: 900 } },
] as const;

for (const { colorScheme, viewport } of LOOKS)
  test.describe(`${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport });

    for (const { name, path } of pageKinds())
      test(`${name} bars nobody`, async ({ page }) => {
        await page.goto(path);
        expect(await barriers(page)).toEqual([]);
      });

    for (const locale of ["zh", "en"])
      test(`a calculator's answer and its problems bar nobody, in ${locale}`, async ({
        page,
      }) => {
        const calculator = `${locale}/sz-ai-2024/m02/?benefit=m02-training`;
        await page.goto(`${calculator}&amount=24000000&variant=startup#m02-s2`);
        expect(await barriers(page)).toEqual([]);
        await page.goto(`${calculator}&amount=none&variant=nobody`);
        expect(await barriers(page)).toEqual([]);
      });
  });

test("the checker sees texts that are too faint and a field without a name", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await page.evaluate(() => {
    const [faint, fainter] = document.querySelectorAll<HTMLElement>("h1 ~ p");
    // 5.5:1 on paper: enough for AA, not for this site's small text.
    if (faint) Object.assign(faint.style, { color: "#666", fontSize: "1rem" });
    // 3.3:1: enough for nobody.
    if (fainter) fainter.style.color = "#888";
    for (const label of document.querySelectorAll("main label[for]"))
      label.remove();
  });
  const found = await barriers(page);
  for (const rule of ["color-contrast-enhanced", "color-contrast", "label"])
    expect(
      found.some((barrier) => barrier.startsWith(`${rule}:`)),
      rule,
    ).toBe(true);
});
