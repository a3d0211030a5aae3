import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { pagePolicy } from "../../src/tools/page-policy.ts";
import { barriers } from "./barriers.ts";
import { expect, test } from "./site-test.ts";

const EXAMPLE = "data/engine/example.html";

test("the page to copy answers with the words that limit a sum, under its own policy", async ({
  page,
}) => {
  const answer = await page.goto(EXAMPLE);
  expect(answer?.headers()["content-security-policy"]).toBe(
    pagePolicy((await answer?.text()) ?? ""),
  );
  const support = page.getByLabel("Support", { exact: true });
  await support.selectOption("m02-training");
  await page.getByLabel("service contract amount (RMB)").fill("2400万");
  const status = page.getByRole("status");
  await expect(status).toContainText("up to RMB 10,000,000");
  await expect(status).toContainText("It asks for more: “rent intelligent");
  await expect(status).toContainText("Sentences: m02-s2, m02-s1");
  await page.getByLabel("service contract amount (RMB)").fill("24.000");
  await expect(status).toContainText("amount: ambiguous");
});

for (const [support, fields, said] of [
  ["m14-rent", { "rent (RMB)": "10000" }, "from RMB 60,000 up to RMB 360,000"],
  ["m15-returnee", { months: "12" }, "one of RMB 1,000,000, RMB 500,000, RMB"],
  ["m15-returnee", { months: "60" }, "excluded by sentence m15-s3"],
  ["m14-park", {}, "exactly RMB 2,000,000"],
  ["m05-benchmark", {}, "left open by the text: from RMB 0 up to RMB"],
  ["m04-model", { "(RMB)": "1" }, "It need not be given: “may"],
] as const)
  test(`it says of ${support} with ${JSON.stringify(fields)}: ${said}`, async ({
    page,
  }) => {
    await page.goto(EXAMPLE);
    await page.getByLabel("Support", { exact: true }).selectOption(support);
    for (const [label, text] of Object.entries(fields))
      await page.getByLabel(label).first().fill(text);
    await expect(page.getByRole("status")).toContainText(said);
  });

test("it works by the keyboard alone, and bars nobody", async ({ page }) => {
  await page.goto(EXAMPLE);
  await expect(page.locator("#fields input")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Support", { exact: true })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByLabel("Support", { exact: true });
  await expect(chosen).not.toHaveValue("m02-training");
  await page.keyboard.press("Tab");
  await page.keyboard.type("24m");
  await expect(page.getByRole("status")).toContainText("up to RMB 2,000,000");
  // What is sent by the Enter key goes nowhere.
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${EXAMPLE}$`));
  expect(await barriers(page)).toEqual([]);
  // Nothing lies beside a narrow screen.
  await page.setViewportSize({ width: 320, height: 640 });
  const beside = () =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await beside()).toBe(0);
});

test("it is led to from the page of all data", async ({ page }) => {
  await page.goto("en/data/");
  await page.getByRole("link", { name: "The example page" }).click();
  await expect(page).toHaveURL(new RegExp(`${EXAMPLE}$`));
  await expect(page.getByRole("status")).toContainText("Enter the amount");
});

test.describe("a page of another site", () => {
  test.use({ expectedProblems: [/^request to /] });

  test("imports the module, where the host lets it", async ({ page, site }) => {
    const html = `<!doctype html><meta charset="utf-8"><title>Other</title>
<link rel="icon" href="data:,"><p id="out"></p><script type="module">
import { assess } from "${site}data/engine/engine.js";
const answer = await fetch("${site}data/sz-ai-2024/benefits.json");
const benefit = (await answer.json()).find(({ id }) => id === "m02-training");
const { bound, atMostYuan } = assess(benefit, { amount: "1000000" });
document.getElementById("out").textContent = bound + " " + atMostYuan;
</script>`;
    const other = createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" }).end(html);
    });
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    try {
      const { port } = other.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${String(port)}/`);
      await expect(page.locator("#out")).toHaveText("at-most 500000");
    } finally {
      other.close();
      other.closeAllConnections();
    }
  });
});
