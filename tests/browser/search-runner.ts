import type { Page } from "@playwright/test";

import type { SearchEngine } from "../../src/islands/search/search-engine.ts";

type Locale = "zh" | "en";

/** What a search found: addresses below the language, best first. */
export interface Found {
  readonly addresses: readonly string[];
  readonly match: string;
}

/** Runs many queries in one page, by the script that its box runs. */
export async function findAll(
  page: Page,
  locale: Locale,
  queries: readonly string[],
): Promise<readonly Found[]> {
  const script = await openSearch(page, locale);
  return page.evaluate(
    async ({ script, queries }) => {
      const module = (await import(script)) as {
        openEngine(): SearchEngine;
      };
      const engine = module.openEngine();
      const { pages } = await engine.corpus();
      const found = [];
      for (const query of queries) {
        const answer = await engine.search(query);
        const addresses = answer.pages.map(({ page, sentence }) => {
          const { path, sentences } = pages[page] ?? {
            path: "",
            sentences: [],
          };
          return `${path}#${sentences[sentence]?.[0] ?? ""}`;
        });
        found.push({ addresses, match: answer.match });
      }
      return found;
    },
    { script, queries },
  );
}

/** The texts that are searched: id and text of each sentence, by path. */
export async function searchedTexts(page: Page, locale: Locale) {
  const script = await openSearch(page, locale);
  return page.evaluate(async (script) => {
    const module = (await import(script)) as { openEngine(): SearchEngine };
    const { pages } = await module.openEngine().corpus();
    return pages.map(({ path, sentences }) => ({ path, sentences }));
  }, script);
}

async function openSearch(page: Page, locale: Locale): Promise<string> {
  await page.goto(`${locale}/search/`);
  const host = page.locator("[data-search-page]");
  return (await host.getAttribute("data-script")) ?? "";
}
