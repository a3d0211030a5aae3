import { createServer } from "node:http";
import { mkdtemp, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { makeSearchFiles } from "../../../src/build/search-files.ts";
import type { Locale } from "../../../src/domain/text/languages.ts";
import {
  openPagefind,
  type Pagefind,
} from "../../../src/islands/search/pagefind-index.ts";
import { readContent } from "../../../src/model/read/read-content.ts";
import { answerQuery } from "../../../src/search/ranking/answer-query.ts";
import { createCorpus } from "../../../src/search/index/search-corpus.ts";
import type { SearchData } from "../../../src/search/index/search-data.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("The content has mistakes: run the check.");
export const content = read.content;
const made = await makeSearchFiles(content);
export const { files } = made;
const { addresses } = made;

/** What a query found: the addresses below the language, best first. */
export interface Found {
  readonly addresses: readonly string[];
  readonly match: "exact" | "nearest" | "none";
}

/** The search of one language over the real content, without a browser. */
export async function openSearch(locale: Locale) {
  const data = searchDataOf(locale);
  const corpus = createCorpus(data);
  const { folder, version } = addresses[locale];
  const index = await openPagefind(await loadPagefind(locale), {
    basePath: `${await served}/${folder}`,
    metaCacheTag: version,
  });
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
function searchDataOf(locale: Locale): SearchData {
  const text = new TextDecoder().decode(fileOf(addresses[locale].data));
  return JSON.parse(text) as SearchData;
}

function fileOf(name: string): Uint8Array {
  const file = files.get(name);
  if (!file) throw new Error(`The search has no file ${name}`);
  return file;
}

/** Pagefind's own script, as the browser is given it. */
async function loadPagefind(locale: Locale): Promise<Pagefind> {
  const folder = await mkdtemp(join(tmpdir(), "pagefind-"));
  const script = join(folder, "pagefind.mjs");
  await writeFile(script, fileOf(`${addresses[locale].folder}pagefind.js`));
  return (await import(script)) as Pagefind;
}

/** The address of a server for the files: Pagefind asks for them. */
const served = new Promise<string>((done) => {
  const server = createServer(({ url = "" }, response) => {
    const bytes = files.get(url.slice(1).replace(/\?.*/, ""));
    response.statusCode = bytes ? 200 : 404;
    response.end(bytes);
  });
  server.unref();
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    done(`http://127.0.0.1:${String(port)}`);
  });
});
