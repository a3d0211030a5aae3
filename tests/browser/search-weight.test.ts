import { startServer } from "../../src/tools/serve.ts";
import { answered } from "./search-answers.ts";
import { expect, test as base } from "./site-test.ts";

/** As a host sends it: what is text is compressed. */
const test = base.extend<object, { readonly site: string }>({
  site: [
    async ({}, use) => {
      const server = await startServer({
        root: "dist",
        cspHeader: true,
        brotli: true,
      });
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
});

/** Of 1,024 bytes: what a first search may load, its page not counted. */
const MOST_KILOBYTES = { zh: 88, en: 92 } as const;
const MOST_REQUESTS = 9;
const QUERIES = { zh: ["训力券", "企业"], en: ["voucher", "enterprises"] };

for (const locale of ["zh", "en"] as const)
  for (const query of QUERIES[locale])
    test(`the first search in ${locale} is light, for ${query}`, async ({
      page,
    }) => {
      const sizes: Promise<readonly [string, number]>[] = [];
      page.on("requestfinished", (request) => {
        if (request.isNavigationRequest()) return;
        sizes.push(
          request
            .sizes()
            .then(({ responseBodySize }) => [request.url(), responseBodySize]),
        );
      });
      await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
      await answered(page);
      const loaded = await Promise.all(sizes);
      const bytes = loaded.reduce((sum, [, size]) => sum + size, 0);
      console.log(locale, query, loaded.length, "requests", bytes, "bytes");
      expect(bytes).toBeGreaterThan(40_000);
      expect(bytes).toBeLessThanOrEqual(MOST_KILOBYTES[locale] * 1024);
      expect(loaded.length).toBeLessThanOrEqual(MOST_REQUESTS);
    });
