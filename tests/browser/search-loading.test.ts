import { firstAddress, MEASURE } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

/** Traditional characters, for which the search loads all that it may need. */
const QUERY = "訓力券";

test.describe("on a bad network", () => {
  test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

  for (const file of [
    "scripts/search.*",
    "pagefind/*/zh.json",
    "pagefind/*/zh.foreign.json",
    "pagefind/*/zh/pagefind.js",
    "pagefind/*/zh/pagefind-entry.json",
    "pagefind/*/zh/*.pf_meta",
    "pagefind/*/zh/wasm.*",
    "pagefind/*/zh/index/*",
  ])
    test(`the search tries again after it could not have ${file}`, async ({
      page,
    }) => {
      const pattern = `**/${file}*`;
      await page.route(pattern, (route) => route.abort());
      await page.goto(`zh/search/?q=${QUERY}`);
      const retry = page.locator("main").getByRole("button", { name: "重试" });
      await retry.waitFor();
      await expect(page.getByRole("searchbox")).toHaveValue(QUERY);
      await page.unroute(pattern);
      await retry.click();
      expect(await firstAddress(page)).toContain(MEASURE.zh);
    });
});

test("what is typed before the search is there is said to be looked for", async ({
  page,
}) => {
  let send = () => {};
  const held = new Promise<void>((done) => {
    send = done;
  });
  await page.route("**/scripts/search.*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("en/search/");
  await page.getByRole("searchbox").fill("voucher");
  const list = page.locator("main [data-results]");
  await expect(list).toHaveAttribute("data-state", "loading");
  await expect(page.getByRole("status")).toContainText("Searching");
  send();
  await expect(list).toHaveAttribute("data-state", "done");
  await expect(page.getByRole("status")).toContainText("voucher");
});

test("nothing of the search is loaded before its box is used", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  for (const path of [MEASURE.zh, "zh/search/"]) {
    await page.goto(path);
    await page.waitForTimeout(300);
  }
  const loaded = requests.filter((url) => /scripts\/search|pagefind/.test(url));
  expect(loaded).toEqual([]);
});
