import { clipboard } from "./clipboard.ts";
import { scriptsAskedFor } from "./late-scripts.ts";
import { expect, test } from "./reused-page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("copy link gives the sentence's own address and says that it did", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m02/?benefit=m02-training&amount=5m#m02-s1");
  const button = page.locator("#m02-s2 [data-copy=link]");
  const label = await button.textContent();
  await button.click();
  await expect(button).toHaveText("已复制");
  const { origin } = new URL(page.url());
  expect(await clipboard(page)).toBe(`${origin}/zh/sz-ai-2024/m02/#m02-s2`);
  await expect(button).toHaveText(label ?? "");
});

test("a button pressed twice has its own name again afterwards", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  const button = page.locator("#m02-s2 [data-copy=quote]");
  await button.click();
  await expect(button).toHaveText("Copied");
  await button.click();
  await expect(button).toHaveText("Copied");
  await expect(button).toHaveText("Copy quote", { timeout: 6000 });
});

test("text selected over a sentence holds no number and no tool", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  const selected = await page.evaluate(() => {
    const selection = getSelection();
    const pair = document.querySelector("#m02-s2");
    if (!selection || !pair) return "nothing";
    selection.selectAllChildren(pair);
    return selection.toString();
  });
  expect(selected).toContain("up to RMB 10 million");
  expect(selected).not.toContain("2.2");
  expect(selected).not.toContain("Copy");
});

test("a result is copied as its link, or in words with its steps and quotes", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  const tools = page.locator(".answer .tools");
  await expect(tools.getByRole("button")).toHaveCount(0);
  await page.locator("[name=amount]").fill("24m");
  await tools.locator("[data-take=link]").click();
  await expect(tools.locator("[data-take=link]")).toHaveText("Copied");
  const link = await clipboard(page);
  expect(link).toMatch(
    /\/en\/sz-ai-2024\/m02\/\?benefit=m02-training&amount=24000000$/,
  );
  await tools.locator("[data-take=text]").click();
  await expect(tools.locator("[data-take=text]")).toHaveText("Copied");
  const text = await clipboard(page);
  expect(text).toContain(
    "up to\nRMB 10 million (1000万元)\nThe cap decides: half would be RMB 12 million. ",
  );
  expect(text).toContain("not more than 50%. 2.2 不超过服务合同金额的50%\n");
  expect(text).toContain("50% of RMB 24 million is RMB 12 million.\n");
  expect(text.endsWith(`${await page.title()} ${link}`)).toBe(true);
});

test("the page of all calculators takes a measure's inputs along", async ({
  page,
}) => {
  await page.goto("zh/sz-ai-2024/m12/");
  // Before there is a result there is nothing to take along.
  await expect(page.locator(".answer .tools a")).toBeHidden();
  await page.goto("zh/sz-ai-2024/m12/?benefit=m12-existing&amount=24000000");
  await page.locator(".answer .tools a").click();
  await expect(page).toHaveURL(
    /calculator\/\?benefit=m12-existing&amount=24000000$/,
  );
  await expect(page.locator("#result")).toHaveAttribute(
    "data-fen",
    "500000000",
  );
});

test.describe("where the tools of a page cannot be had", () => {
  test.use({ expectedProblems: [/ERR_FAILED/] });

  test("they are asked for once by a reader's signs, and again by a click", async ({
    page,
  }) => {
    const asked = scriptsAskedFor(page, "tools");
    await page.route("**/scripts/tools.*", (route) => route.abort());
    await page.goto("en/sz-ai-2024/m02/");
    for (const part of ["h1", ".lead", "#m02-s1", "#m02-s2"])
      await page.locator(part).hover();
    await expect.poll(() => asked.length).toBe(1);
    await page.unroute("**/scripts/tools.*");
    const button = page.locator("#m02-s2 [data-copy=link]");
    await button.click();
    await expect(button).toHaveText("Copied");
    expect(asked).toHaveLength(2);
  });
});
