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
import type { DirectAnswer } from "../../../src/search/names/direct-answer.ts";
import { answerQuery } from "../../../src/search/ranking/answer-query.ts";
import {
  createCorpus,
  withForeign,
  type SearchCorpus,
} from "../../../src/search/index/search-corpus.ts";
import type {
  ForeignData,
  SearchData,
} from "../../../src/search/index/search-data.ts";
import { createRepair } from "../../../src/search/query/repair-query.ts";
import { asksForeign } from "../../../src/search/query/asks-foreign.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("The content has mistakes: run the check.");
export const content = read.content;
const made = await makeSearchFiles(content);
export const { files } = made;
const { addresses } = made;

/** What a query found: the addresses below the language, best first. */
export interface Found {
  readonly addresses: readonly string[];
  /** The question that is answered first, and of which measure. */
  readonly direct: string | undefined;
  readonly match: "exact" | "nearest" | "none";
}

/** The search of one language over the real content, without a browser. */
export async function openSearch(locale: Locale) {
  const { folder, version, ...files } = addresses[locale];
  const corpus = createCorpus(readData(files.data) as SearchData);
  const whole = withForeign(
    corpus,
    readData(files.foreign) as ForeignData,
    createRepair,
  );
  const index = await openPagefind(await loadPagefind(locale), {
    basePath: `${await served}/${folder}`,
    metaCacheTag: version,
  });
  /** @param known what the search has loaded, by default what it would */
  const answer = (
    typed: string,
    known = asksForeign(typed, corpus) ? whole : corpus,
  ) => answerQuery(typed, known, index);
  return {
    corpus,
    whole,
    async plan(typed: string) {
      return (await answer(typed)).plan;
    },
    async find(typed: string, known?: SearchCorpus): Promise<Found> {
      const { pages, match, direct } = await answer(typed, known);
      const addresses = pages.map(({ page, sentence }) => {
        const { path = "", sentences = [] } = corpus.pages[page] ?? {};
        return `${path}#${sentences[sentence]?.[0] ?? ""}`;
      });
      return { addresses, match, direct: direct && placeOf(direct, corpus) };
    },
  };
}

function placeOf(
  { entry: { path }, page }: DirectAnswer,
  { pages }: SearchCorpus,
): string {
  const [, measure = ""] = pages[page ?? -1]?.path.split("/") ?? [];
  const id = path.replace(/.*#/, "");
  return measure ? `${id}-${measure}` : id;
}

/** A file that the query layer loads. */
function readData(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(fileOf(name)));
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
