import { readFile } from "node:fs/promises";

import { clipboard } from "./clipboard.ts";
import { open, PLANNER, UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";
import { test as ownPageTest } from "./site-test.ts";

const QUERY = "?benefit=m02-training&amount=24000000&variant=startup";
const CONVERTED = "&currency=USD&rate=7.05&rate-date=2026-11-20";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the copied link gives the same result and knows its version", async ({
  page,
}) => {
  await open(page, PLANNER.en + QUERY + CONVERTED);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const link = await clipboard(page);
  expect(new URL(link).search).toBe(`${QUERY}${CONVERTED}&version=1.0.0`);
  await open(page, link);
  await expect(page.locator("#result")).toHaveAttribute(
    "data-fen",
    "1000000000",
  );
  await expect(page.locator("[data-part=older]")).toBeHidden();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await clipboard(page)).toBe(link);
});

test("a link of another version says so", async ({ page }) => {
  await open(page, `${PLANNER.en}${QUERY}&version=0.9.0`);
  await expect(page.locator("[data-part=older]")).toContainText("0.9.0");
});

for (const [language, said] of [
  ["en", /^up to RMB 10 million \(1000万元\)$/m],
  ["zh", /^最高1000万元$/m],
] as const)
  test(`the text copied in ${language} keeps the hedge and every sentence`, async ({
    page,
  }) => {
    await open(page, PLANNER[language] + QUERY + CONVERTED);
    await page.locator("[data-take=text]").click();
    await expect(page.locator("[data-take=text]")).toHaveText(
      UI[language].measure.copied,
    );
    const text = await clipboard(page);
    expect(text).toMatch(said);
    expect(text).toContain("「提高资助比例至60%」");
    expect(text).toContain("1.0.0");
    expect(text).toContain("USD 1,418,439.71");
    expect(text.match(/^\d\. /gm)).toHaveLength(4);
    expect(text).toMatch(/https?:\S+benefit=m02-training\S+$/);
  });

test("the saved table opens as a table, sums as numbers", async ({ page }) => {
  await open(page, PLANNER.zh + QUERY);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(UI.zh.planner["csv-words"].file);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const lines = csv.slice(1).trimEnd().split("\r\n");
  expect(lines[0]).toBe("内容,文字,元,依据,原文用语,链接");
  expect(lines).toContain("结果,最高1000万元,10000000,,,");
  expect(lines.filter((line) => line.startsWith("步骤"))).toHaveLength(4);
  expect(lines.find((line) => /^步骤.*60%/.test(line))).toMatch(
    /提高资助比例至60%,http:\S+\/zh\/sz-ai-2024\/m02\/#m02-s2$/,
  );
});

test("a plan is taken along in the same ways", async ({ page }) => {
  await open(
    page,
    `${PLANNER.en}?plan&item=m12-new:40000000&item=m05-benchmark&outside=no&same-kind=no`,
  );
  await page.locator("[data-take=text]").click();
  await expect(page.locator("[data-take=text]")).toHaveText("Copied");
  const text = await clipboard(page);
  expect(text).toMatch(
    /^at most RMB 30 million \(3000万元\) if nothing reduces it\. The ceiling.+ RMB 20 million/m,
  );
  expect(text).toMatch(/^– Up to RMB 20 million/m);
  expect(text).toContain("Support 1: New platform funding, RMB 40 million");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const csv = await readFile(await (await saved).path(), "utf8");
  expect(csv).toMatch(/,30000000,,,\r\n/);
  expect(csv).toContain('part of it,"Up to RMB 20 million');
  expect(csv).toContain("lower bound,,20000000,,,");
});

test("nothing can be taken where nothing was worked out", async ({ page }) => {
  await open(page, `${PLANNER.en}?benefit=m02-training&amount=abc`);
  for (const name of ["Copy the result", "Save as CSV", "Print"])
    await expect(page.getByRole("button", { name })).toBeDisabled();
  await expect(
    page.getByRole("button", { name: "Copy the link" }),
  ).toBeEnabled();
});

ownPageTest(
  "the print has inputs, result, steps, conversion, date and version",
  async ({ page }) => {
    await page.clock.setFixedTime("2026-11-23T04:00:00Z");
    await open(page, PLANNER.en + QUERY + CONVERTED);
    await page.emulateMedia({ media: "print" });
    // What the site is, the foot of the sheet says.
    const printed = await page.locator("body").innerText();
    for (const words of [
      "Training-compute funding (Measure 2)",
      "RMB 24 million (2400万元)",
      "Start-up",
      "up to",
      "RMB 10 million (1000万元)",
      "60% of RMB 24 million is RMB 14.4 million.",
      "提高资助比例至60%",
      "USD 1,418,439.71",
      "20 November 2026",
      "23 November 2026 with version 1.0.0",
      "深圳市打造人工智能先锋城市的若干措施",
      "rely on the Chinese.",
      "benefit=m02-training&amount=24000000&variant=startup",
    ])
      expect(printed).toContain(words);
    for (const unwanted of ["button", "input", "select", "table"])
      await expect(
        page.locator(`main ${unwanted}`).filter({ visible: true }),
      ).toHaveCount(0);
  },
);

test("the print button prints", async ({ page }) => {
  await open(page, PLANNER.en + QUERY);
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute("data-printed", "");
    };
  });
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed");
});

test("without a result the print has what can be worked out", async ({
  page,
}) => {
  for (const query of ["", "?benefit=m02-training&amount=abc", "?plan"]) {
    await open(page, PLANNER.en + query);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".support").first()).toBeVisible();
    await expect(page.locator("[data-planner-page]")).toBeHidden();
  }
});

test.describe("a conversion", () => {
  test("is the reader's own, and stays in the address", async ({ page }) => {
    await open(page, PLANNER.en + QUERY);
    await page.getByText("In another currency").click();
    const converted = page.locator("[data-part=converted]");
    await expect(converted).toBeEmpty();
    await page.getByLabel("Currency").fill("USD");
    await page.getByLabel("Yuan per unit").fill("7.05");
    await expect(converted).toBeEmpty();
    await page.getByLabel("Date of the rate").fill("2026-11-20");
    await expect(converted).toHaveText(
      /^up to USD 1,418,439\.71, at 1 USD = 7\.05 yuan\. .*20 November 2026/,
    );
    await expect.poll(() => new URL(page.url()).search).toBe(QUERY + CONVERTED);
    await page
      .getByRole("textbox", { name: "Service contract amount" })
      .fill("8m");
    await expect(converted).toHaveText(/USD 680,851\.06/);
    await expect.poll(() => page.url()).toContain(CONVERTED);
    await page.locator("[data-twin]").click();
    await page.waitForURL(/\/zh\//);
    await expect(converted).toHaveText(/最高USD 680,851\.06/);
    await page.locator("[data-add-to-plan]").click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?plan&/);
    await expect.poll(() => page.url()).toContain(CONVERTED);
  });

  test("names what cannot be used", async ({ page }) => {
    await open(
      page,
      `${PLANNER.en}${QUERY}&currency=%3Cb%3E&rate=0&rate-date=2026-11-20`,
    );
    await expect(page.getByLabel("Currency")).toHaveAccessibleDescription(
      UI.en.planner.problems["not-a-currency"],
    );
    await expect(page.getByLabel("Yuan per unit")).toHaveAccessibleDescription(
      UI.en.planner.problems["not-a-rate"],
    );
    await expect(page.locator("[data-part=converted]")).toBeEmpty();
  });
});
