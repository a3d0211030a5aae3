import {
  ENGINE_FLOORS,
  namedVersions,
  type EngineFloor,
} from "../../src/engine-floors.ts";
import { RESULTS } from "./search-answers.ts";
import { expect, test } from "./reused-page.ts";

/** What older engines lack, each as a script that runs before the page's. */
const LACKING = {
  tools: `delete Array.prototype.at;`,
  pagefind: `
    WebAssembly.Module = function () { throw new WebAssembly.CompileError(); };`,
  has: `
    const supports = CSS.supports;
    CSS.supports = (...asked) =>
      !String(asked).includes(":has(") && supports.apply(CSS, asked);`,
} as const;

/** Every page that works something out, by the part that asks for input. */
const TOOLS = {
  "sz-ai-2024/m02/": "[data-calculator] input, [data-calculator] output",
  "sz-ai-2024/calculator/": "[data-planner-page]",
} as const;

/** A sentence that names the versions of a floor. */
const naming = (floor: EngineFloor) => {
  const { chrome, firefox, safari } = namedVersions(floor);
  return new RegExp(`Chrome.*${chrome}.*Firefox ${firefox}.*Safari ${safari}`);
};

for (const locale of ["zh", "en"] as const) {
  for (const [path, tools] of Object.entries(TOOLS))
    test(`${locale}/${path} says in an older engine what it needs`, async ({
      page,
    }) => {
      await page.addInitScript(LACKING.tools);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(`${locale}/${path}?benefit=m02-training&amount=1000000`);
      const sentence = page.locator("main .needs-newer");
      await expect(sentence).toBeVisible();
      await expect(sentence).toHaveText(naming(ENGINE_FLOORS.tools));
      for (const tool of await page.locator(tools).all())
        await expect(tool).toBeHidden();
      await expect(
        page.locator(".examples, .support a.explained").first(),
      ).toBeVisible();
      await page.locator("h1").hover();
      expect(requests.filter((url) => url.includes("calculator."))).toEqual([]);
    });

  test(`${locale}: an older engine is led to the search's page, which leads to the text`, async ({
    page,
  }) => {
    await page.addInitScript(LACKING.tools);
    await page.goto(`${locale}/sz-ai-2024/m02/`);
    await page.keyboard.press("/");
    await page.locator("[data-open-search]").click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
    const sentence = page.locator("main .needs-newer");
    await expect(sentence).toHaveText(naming(ENGINE_FLOORS.tools));
    await expect(sentence).toHaveText(/[.。] \S+( text)?\s*$/i);
    await sentence.locator("a").click();
    await expect(page).toHaveURL(/\/text\/$/);
  });

  test(`${locale}: an engine without Pagefind answers what needs none, and says so`, async ({
    page,
  }) => {
    await page.addInitScript(LACKING.pagefind);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const asked = { zh: "第二条", en: "measure 2" }[locale];
    await page.goto(`${locale}/search/?q=${encodeURIComponent(asked)}`);
    await page.waitForSelector(`${RESULTS}[data-state=done]`);
    const first = page.locator(`${RESULTS} > li a`).first();
    await expect(first).toHaveAttribute("href", /\/m02\//);
    const status = page.locator("main [role=status]");
    await expect(status).toHaveText(naming(ENGINE_FLOORS.search));
    await page.locator("main [name=q]").fill("zzzz");
    await expect(status).toContainText("zzzz");
    await expect(status).toHaveText(naming(ENGINE_FLOORS.search));
    expect(requests.filter((url) => url.includes("pagefind.js"))).toEqual([]);
  });

  test(`${locale}: without :has() a script shows the language that is chosen`, async ({
    page,
  }) => {
    await page.addInitScript(LACKING.has);
    for (const unit of ["m02", "text"]) {
      await page.goto(`${locale}/sz-ai-2024/${unit}/#m02-s2`);
      const hidden = (lang: string) =>
        page.locator(`.pair > :is(p, span)[hidden]:lang(${lang})`);
      const chosen = page.locator("#view-en");
      await chosen.check({ force: true });
      await expect(hidden("zh")).not.toHaveCount(0);
      await expect(hidden("en")).toHaveCount(0);
      await expect(page.locator("#m02-s2 > [hidden]")).toHaveCount(0);
      await page.locator("#view-both").check({ force: true });
      await expect(hidden("zh")).toHaveCount(0);
    }
  });
}

test("without :has() a script shows the wording that is chosen", async ({
  page,
}) => {
  await page.addInitScript(LACKING.has);
  await page.goto("en/sz-ai-2024/text/#m02-s1");
  const sentences = page.locator("[data-force]:not([hidden])");
  const all = await sentences.count();
  await page.locator("#force-may").check({ force: true });
  await expect(page.locator(`section[hidden]`)).not.toHaveCount(0);
  const forces = await sentences.evaluateAll((found) =>
    found.map((each) => [
      each.getAttribute("data-force"),
      each.querySelector(":target") !== null,
    ]),
  );
  expect(forces.length).toBeGreaterThan(1);
  expect(forces.length).toBeLessThan(all);
  for (const [force, isLinked] of forces)
    expect(force === "may" || isLinked).toBe(true);
  await page.locator("[name=force][value='']").check({ force: true });
  await expect(sentences).toHaveCount(all);
});

test.describe("where that script cannot be had", () => {
  test.use({ expectedProblems: [/ERR_FAILED/] });
  test("everything is shown", async ({ page }) => {
    await page.addInitScript(LACKING.has);
    await page.route("**/scripts/tools.*", (route) => route.abort());
    await page.goto("en/sz-ai-2024/text/");
    await page.locator("#force-may").check({ force: true });
    await expect(page.locator(".pairs [hidden]")).toHaveCount(0);
  });
});

test("an engine that these pages are made for is not called old", async ({
  page,
}) => {
  for (const path of ["", "en/", "zh/sz-ai-2024/m02/", "en/search/"]) {
    await page.goto(path);
    for (const sentence of await page
      .locator(".older-engine, .needs-newer")
      .all())
      await expect(sentence).toBeHidden();
  }
});
