import { reachTools } from "./late-scripts.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

/** The pages of a file as it would be printed. */
const pagesIn = (pdf: Buffer) =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Four supports of one project, and every question answered at length. */
const PLAN =
  "?plan&item=m12-new:40000000&item=m02-training:20000000:startup" +
  "&item=m14-park&item=m18-event:4000000" +
  "&same-kind=yes&outside=yes&audited=100000000&prior=5000000";

for (const locale of ["zh", "en"] as const)
  test(`a plan of four supports fits on two sheets in ${locale}`, async ({
    page,
  }) => {
    await open(page, PLANNER[locale] + PLAN);
    await expect(page.locator("#plan-result")).toHaveAttribute("data-fen");
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pagesIn(pdf)).toBe(2);
    await page.emulateMedia({ media: "print" });
    // No heading at the foot of a sheet, none without what it heads.
    const headings = await page.locator("main :is(h2, h3):visible").all();
    expect(headings.length).toBeGreaterThan(1);
    for (const heading of headings)
      await expect(heading).toHaveCSS("break-after", "avoid");
    const empty = page.locator(
      "main :is(h2, h3):not(.sr-only) + :empty:visible",
    );
    await expect(empty).toHaveCount(0);
  });

test("a printed measure has its text and its result, and nothing to click", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/?benefit=m02-training&amount=24m");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const shown of [
    "h1",
    "#m02-s1 > p:lang(zh)",
    "#m02-s2 > p:lang(en)",
    ".figures .value",
    "[data-term]",
    "[name=amount]",
    "output [data-part=sums]",
    ".steps li",
    ".examples tbody tr",
    "[data-cited]",
    ".questions dd",
  ])
    await expect(page.locator(shown).first(), shown).toBeVisible();
  for (const hidden of [
    "nav",
    ".menu",
    "[data-open-search]",
    ".switch",
    "[name=view]",
    "[data-copy]",
    "[name=theme]",
    "dialog",
  ])
    await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
  await expect(page.locator("output")).toContainText("RMB 10 million");
  const paper = await page
    .locator("html")
    .evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
});

test("a print says the term, the notice and where it is from", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m14/");
  await reachTools(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-term]")).toContainText(
    "有效期至2026年12月17日或18日",
  );
  const foot = page.locator("[data-printed]");
  await expect(foot).toBeVisible();
  for (const said of [
    "非官方网站",
    "以中文原文为准",
    /版本\d+\.\d+\.\d+（\d+年\d+月\d+日）/,
    /\d{4}-\d\d-\d\d打印自http.*\/zh\/sz-ai-2024\/m14\/$/,
  ])
    await expect(foot).toContainText(said);
  // What holds today is not what holds when the sheet is read.
  await expect(page.locator("[data-term] b")).toBeHidden();
});

test("a calculator that nothing was entered into is not printed, its examples are", async ({
  page,
}) => {
  // One has its examples below the calculator, the other beside the form.
  for (const measure of ["m02", "m14"]) {
    await page.goto(`zh/sz-ai-2024/${measure}/`);
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["form", "figure", "input", "output"])
      await expect(
        page.locator(`[data-calculator] ${hidden}:visible`),
        hidden,
      ).toHaveCount(0);
    await expect(page.locator(".examples").first()).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  }
  await page.getByLabel("每月租金").fill("2万");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".calculator form").first()).toBeVisible();
  await expect(page.locator("output")).toBeVisible();
});

test("what is folded away is opened for the printer, where styles cannot", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await reachTools(page);
  const folded = page.locator("main details:not([open])");
  expect(await folded.count()).toBeGreaterThan(1);
  // By a script that comes after the page.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return folded.count();
    })
    .toBe(0);
});

test("a measure's page has a button that prints it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["printed"] = "";
    };
  });
  await page.goto("en/sz-ai-2024/m02/");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
});

/** A4 less margins, at 96 px an inch. */
const SHEET = { width: 700, height: 1000 };

test("a sheet has both languages where the page is in both", async ({
  page,
}) => {
  await page.setViewportSize(SHEET);
  for (const path of ["en/sz-ai-2024/m02/", "en/sz-ai-2024/text/"]) {
    // In this order: a page that is opened for paper may open for a screen.
    await page.emulateMedia({ media: "screen" });
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#m02-s1 > p:visible"), path).toHaveCount(2);
  }
});

test("the home on paper is a list, without what it is chosen by", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#find")).toBeHidden();
  await expect(page.locator(".choices")).toBeHidden();
  await expect(page.locator(".finder .row").first()).toBeVisible();
});

test("what is printed is as wide as its sheet", async ({ page }) => {
  await page.setViewportSize(SHEET);
  for (const path of [
    "zh/sz-ai-2024/m12/",
    "en/sz-ai-2024/m02/",
    "en/",
    "en/sz-ai-2024/figures/",
  ]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(wide, path).toBeLessThanOrEqual(700);
  }
});
