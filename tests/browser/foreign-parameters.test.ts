import { open, PLANNER } from "./planner-page.ts";
import { pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

/** What chat apps and campaigns append to a link. */
const FOREIGN = "from=timeline&isappinstalled=0&utm_source=a%26b&fbclid=x.y";
const RESULT = "benefit=m02-training&amount=24000000&variant=startup";

/** What others call by names that some page of this site knows as well. */
const THEIRS = `${FOREIGN}&plan=pro&version=8.0.50&kind=mobile&currency=`;

test("what others append to a page's address leaves it as it is", async ({
  page,
}) => {
  const kinds = pageKinds().filter(({ path }) => /^(?:zh|en)\//.test(path));
  expect(kinds.length).toBeGreaterThan(20);
  const shown = async () => {
    const calculator = page.locator(
      ":is([data-planner-page], [data-calculator][data-page])",
    );
    if ((await calculator.count()) > 0) {
      await calculator.dispatchEvent("pointerover");
      await expect(calculator).toHaveAttribute("data-ready");
    }
    return page.locator("main").innerText();
  };
  for (const { path } of kinds) {
    await page.goto(path);
    const plain = await shown();
    await page.goto(`${path}?${THEIRS}`);
    expect(await shown(), path).toEqual(plain);
    expect(page.url(), path).toContain(`?${THEIRS}`);
  }
});

test.describe("a calculator with foreign parameters in its address", () => {
  for (const path of ["en/sz-ai-2024/m02/", PLANNER.zh])
    for (const query of [`${FOREIGN}&${RESULT}`, `${RESULT}&${FOREIGN}`])
      test(`${path}?${query.slice(0, 12)}… keeps its own and theirs`, async ({
        page,
      }) => {
        await open(page, `${path}?${query}`);
        const output = page.locator("#result");
        await expect(output).toHaveAttribute("data-fen", "1000000000");
        await expect(output).toHaveAttribute("data-limit", "cap");
        const field = page.locator("[name=amount]:visible");
        await field.fill("15m");
        await expect(output).toHaveAttribute("data-fen", "900000000");
        await expect(page).toHaveURL(/amount=15000000&variant=startup/);
        expect(page.url()).toContain(FOREIGN);
        await page.reload();
        await expect(output).toHaveAttribute("data-fen", "900000000");
      });
});

test.describe("an address copied from elsewhere", () => {
  test("with &amp; for & asks for the same result", async ({ page }) => {
    const query = RESULT.replaceAll("&", "&amp;");
    await open(page, `en/sz-ai-2024/m02/?${query}`);
    await expect(page.locator("#result")).toHaveAttribute("data-limit", "cap");
    await expect(page.locator("[name=variant][value=startup]")).toBeChecked();
  });

  for (const fragment of ["m02-s2。", "m02-s2.", "M02-S2", "m02-s2）"])
    test(`reaches its sentence by #${fragment}`, async ({ page }) => {
      await page.goto(`en/sz-ai-2024/m02/#${fragment}`);
      await expect(page.locator("#m02-s2:target")).toBeInViewport();
      await expect(page).toHaveURL(/#m02-s2$/);
    });
});
