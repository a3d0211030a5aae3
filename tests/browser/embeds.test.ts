import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { FIT_SCRIPT } from "../../src/i18n/embed-code.ts";
import { expect, test } from "./site-test.ts";

const CARD = "sz-ai-2024/m02-s2/";
const CALCULATOR = "sz-ai-2024/m02-training/";

/** A page of another site with a strict policy, which shows one frame. */
async function startHost(frame: string) {
  const server = createServer((request, response) => {
    const isScript = request.url === "/fit.js";
    response.writeHead(200, {
      "Content-Type": isScript ? "text/javascript" : "text/html",
      "Content-Security-Policy": `default-src 'none'; script-src 'self'; frame-src ${new URL(frame).origin}`,
    });
    response.end(
      isScript
        ? FIT_SCRIPT
        : `<!doctype html><title>host</title><script src="/fit.js"></script>
           <iframe src="${frame}" width="340" height="10"></iframe>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

test.describe("on a page of another site with a strict policy", () => {
  // What that page itself asks its own host for.
  test.use({
    expectedProblems: [/^request to http:\/\/127\.0\.0\.1:\d+\/(?:fit\.js)?$/],
  });

  for (const [locale, hedge] of [
    ["zh", "最高1000万元"],
    ["en", "up to RMB 10 million"],
  ] as const)
    test(`${locale}: a card fits itself in`, async ({ page, baseURL }) => {
      const host = await startHost(`${baseURL ?? ""}embed/${locale}/${CARD}`);
      try {
        await page.goto(host.url);
        const frame = page.frameLocator("iframe");
        await expect(frame.locator(".clause")).toContainText(hedge);
        const heightOf = () =>
          frame.locator("html").evaluate((root) => ({
            inner: innerHeight,
            content: Math.ceil(root.getBoundingClientRect().height),
          }));
        await expect
          .poll(async () => {
            const { inner, content } = await heightOf();
            return content > 100 && inner === content;
          })
          .toBe(true);
        await page.locator("iframe").evaluate((element) => {
          element.setAttribute("width", "700");
        });
        await expect
          .poll(async () => {
            const { inner, content } = await heightOf();
            return inner === content;
          })
          .toBe(true);
      } finally {
        host.close();
      }
    });

  test("a calculator answers in a frame, and its link leads out of it", async ({
    page,
    baseURL,
  }) => {
    const host = await startHost(`${baseURL ?? ""}embed/en/${CALCULATOR}`);
    try {
      await page.goto(host.url);
      const frame = page.frameLocator("iframe");
      await frame.locator("input[name=amount]").fill("30000000");
      await expect(frame.locator("output")).toContainText("up to");
      await expect(frame.locator("output")).toContainText("RMB 10 million");
      await expect(frame.locator(".steps a").first()).toHaveAttribute(
        "href",
        /\/en\/sz-ai-2024\/m02\/#m02-s2$/,
      );
      await frame.locator("footer .on > a").first().click();
      await expect(page).toHaveURL(/\/en\/sz-ai-2024\/m02\/$/);
    } finally {
      host.close();
    }
  });
});

test("the address names the theme and the language, and the switch keeps them", async ({
  page,
}) => {
  await page.goto(`embed/en/${CARD}?theme=dark&lang=zh`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".clause > p:visible")).toHaveCount(1);
  await expect(page.locator(".clause > p:visible")).toContainText("最高");
  await page.locator("[data-twin]").click();
  await expect(page).toHaveURL(/\/embed\/zh\/.*\?theme=dark&lang=zh$/);
  await page.goto(`embed/en/${CARD}?lang=en`);
  await expect(page.locator(".clause > p:visible")).toContainText("up to");
});

test("one request brings a card, and nothing is stored", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`embed/zh/${CARD}`, { waitUntil: "networkidle" });
  expect(asked).toHaveLength(1);
  const state = await context.storageState();
  expect(state.cookies).toEqual([]);
  expect(state.origins).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a card says all it has in both languages", async ({ page }) => {
    await page.goto(`embed/en/${CARD}`);
    await expect(page.locator(".clause > p")).toHaveCount(2);
    const said = page.locator("main");
    for (const words of ["最高1000万元", "not more than 50%", "unofficial"])
      await expect(said).toContainText(words);
    await expect(page.locator("h1")).toHaveText(
      "《深圳市打造人工智能先锋城市的若干措施》（二）第2句",
    );
  });
});

for (const [locale, place, asked] of [
  ["en", "Measure 2, sentence 2", "en"],
  ["zh", "（二）第2句", "zh"],
] as const)
  test(`${locale}: the address of the page says what it frames`, async ({
    page,
  }) => {
    const code = page.locator("#embed-code");
    await page.goto(`${locale}/embed/?of=m02-s2&theme=dark&lang=zh`);
    await expect(code).toContainText(
      `/embed/${asked}/sz-ai-2024/m02-s2/?lang=zh&amp;theme=dark"`,
    );
    await expect(code).toContainText(place);
    await page.locator("select[name=theme]").selectOption("light");
    await expect(page).toHaveURL(/of=.*m02-s2&lang=zh&theme=light$/);
    await page.locator("[data-twin]").click();
    await expect(page).not.toHaveURL(new RegExp(`/${locale}/embed/`));
    await expect(page.locator("select[name=of]")).toHaveValue(
      "sz-ai-2024/m02-s2",
    );
    await expect(page.locator("select[name=theme]")).toHaveValue("light");
  });

test("an address that asks for what cannot be framed is told beside the field", async ({
  page,
}) => {
  await page.goto("en/embed/?of=m99-s9&theme=red");
  for (const [name, asked] of [
    ["of", "m99-s9"],
    ["theme", "red"],
  ] as const)
    await expect(page.locator(`[data-problem=${name}]`)).toContainText(asked);
  await expect(page.locator("[data-problem=lang]")).toBeHidden();
  await expect(page.locator("#embed-code")).toContainText("<iframe");
});

test("before anything is chosen, the page frames a sentence with a ceiling", async ({
  page,
}) => {
  await page.goto("en/embed/");
  const shown = page.frameLocator("iframe");
  await expect(shown.locator(".clause")).toContainText(/up to|not more than/);
});

for (const path of [CARD, CALCULATOR])
  test(`printed, ${path} names its address and release, and no state`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`embed/en/${path}`);
    await expect(page.locator("footer b")).not.toBeEmpty();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("footer b")).toBeHidden();
    const printed = page.locator(".printed");
    await expect(printed).toBeVisible();
    await expect(printed).toContainText(`${baseURL ?? ""}en/sz-ai-2024/m02/`);
    await expect(printed).toContainText(/Release \d+\.\d+/);
  });
