import { gunzipSync } from "node:zlib";

import { searchFiles } from "../../src/build/search-files.ts";
import type { Locale } from "../../src/domain/local-text.ts";
import { openPagefind } from "../../src/islands/search/pagefind-index.ts";
import { readContent } from "../../src/model/read-content.ts";
import { answerQuery } from "../../src/search/answer-query.ts";
import { createCorpus } from "../../src/search/search-corpus.ts";
import type { SearchData } from "../../src/search/search-data.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("The content has mistakes: run the check.");
export const content = read.content;
export const files = await searchFiles(content);

/** What a query found: the addresses below the language, best first. */
export interface Found {
  readonly addresses: readonly string[];
  readonly match: "exact" | "nearest" | "none";
}

/** The search of one language over the real content, without a browser. */
export async function openSearch(locale: Locale) {
  const data = searchDataOf(locale);
  const corpus = createCorpus(data);
  const index = await openPagefind(data.index, (name) =>
    Promise.resolve(new Uint8Array(gunzipSync(fileOf(name)))),
  );
  return {
    corpus,
    async plan(typed: string) {
      return (await answerQuery(typed, corpus, index)).plan;
    },
    async find(typed: string): Promise<Found> {
      const { pages, match } = await answerQuery(typed, corpus, index);
      const addresses = pages.map(({ page, sentence }) => {
        const { path = "", sentences = [] } = corpus.pages[page] ?? {};
        return `${path}#${sentences[sentence]?.[0] ?? ""}`;
      });
      return { addresses, match };
    },
  };
}

/** What the query layer loads in one language. */
export function searchDataOf(locale: Locale): SearchData {
  const text = new TextDecoder().decode(fileOf(`${locale}.json`));
  return JSON.parse(text) as SearchData;
}

function fileOf(name: string): Uint8Array {
  const file = files.get(name);
  if (!file) throw new Error(`The search has no file ${name}`);
  return file;
}
