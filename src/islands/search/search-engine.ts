import {
  answerQuery,
  type Answer,
  type WordIndex,
} from "../../search/ranking/answer-query.ts";
import {
  createCorpus,
  withForeign,
  type CreateRepair,
  type SearchCorpus,
} from "../../search/index/search-corpus.ts";
import type {
  ForeignData,
  SearchData,
} from "../../search/index/search-data.ts";
import { asksForeign } from "../../search/query/asks-foreign.ts";
import { runsPagefind } from "../browser/engine.ts";
import type { EngineAddresses } from "./search-setup.ts";
import { openPagefind, type Pagefind } from "./pagefind-index.ts";

export interface SearchEngine {
  /** True if words of the text are found too; else there are direct answers only. */
  readonly findsWords: boolean;
  /** The texts that are searched. */
  corpus(): Promise<SearchCorpus>;
  /**
   * The pages that answer, best first.
   * @throws Error when a file could not be had; asking again tries again
   */
  search(typed: string): Promise<Answer>;
}

/** Longer than any sentence; more of a pasted text would tell no more. */
const MOST_CHARACTERS = 1500;

/** Stands in for Pagefind in an engine that cannot run it. */
const NO_WORDS: WordIndex = { search: () => Promise.resolve([]) };

interface Loaded {
  readonly corpus: SearchCorpus;
  /** The corpus with the other language's texts, which load when first asked for. */
  readonly whole: () => Promise<SearchCorpus>;
  readonly index: Promise<WordIndex>;
}

/** The search over the files at `addresses`, which are complete ones. */
export function createEngine(addresses: EngineAddresses): SearchEngine {
  const findsWords = runsPagefind();
  let loading: Promise<Loaded> | undefined;
  let attempts = 0;
  const load = async <Result>(
    use: (loaded: Loaded) => Promise<Result> | Result,
  ): Promise<Result> => {
    loading ??= loadAll(addresses, findsWords, attempts++);
    try {
      return await use(await loading);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    findsWords,
    corpus: () => load(({ corpus }) => corpus),
    search: (typed) =>
      load(async ({ corpus, whole, index }) => {
        const asked = typed.slice(0, MOST_CHARACTERS);
        const isOther = asksForeign(asked, corpus);
        const found = await answerQuery(
          asked,
          isOther ? await whole() : corpus,
          await index,
        );
        // What a term means is told by what loads with other words.
        return isOther || found.direct?.entry.kind !== "term"
          ? found
          : answerQuery(asked, await whole(), await index);
      }),
  };
}

/** Everything is asked for at once; Pagefind then finds its files at hand. */
async function loadAll(
  addresses: EngineAddresses,
  findsWords: boolean,
  attempt: number,
): Promise<Loaded> {
  const index = findsWords
    ? loadIndex(addresses, attempt)
    : Promise.resolve(NO_WORDS);
  // Reported to whoever waits for it; nobody may, while nothing is asked.
  index.catch(() => undefined);
  const corpus = createCorpus(await read<SearchData>(addresses.data));
  let whole: Promise<SearchCorpus> | undefined;
  return {
    corpus,
    whole: () => (whole ??= loadForeign(corpus, addresses, attempt)),
    index,
  };
}

/** What a query in other words needs, and the script that reads it. */
async function loadForeign(
  corpus: SearchCorpus,
  { foreign, repair }: EngineAddresses,
  attempt: number,
): Promise<SearchCorpus> {
  const [data, { createRepair }] = await Promise.all([
    read<ForeignData>(foreign),
    import(/* @vite-ignore */ repair + again(attempt)) as Promise<{
      readonly createRepair: CreateRepair;
    }>,
  ]);
  return withForeign(corpus, data, createRepair);
}

/** Browsers remember a script that failed; a new address asks anew. */
function again(attempt: number): string {
  return attempt > 0 ? `?${String(attempt)}` : "";
}

async function read<Data>(address: string): Promise<Data> {
  return (await (await request(address)).json()) as Data;
}

async function loadIndex(
  { folder, version, ahead }: EngineAddresses,
  attempt: number,
): Promise<WordIndex> {
  const [pagefind] = await Promise.all([
    import(
      /* @vite-ignore */ `${folder}pagefind.js${again(attempt)}`
    ) as Promise<Pagefind>,
    ...ahead.map((name) => keep(folder + name + tagOf(name, version))),
  ]);
  return openPagefind(pagefind, { basePath: folder, metaCacheTag: version });
}

/** Pagefind marks the address of its entry file with the version. */
function tagOf(name: string, version: string): string {
  return name === "pagefind-entry.json" ? `?ts=${version}` : "";
}

/**
 * Has the browser keep a file for Pagefind, which tells nobody when it could
 * not have a piece of its index. Read to the end: a part is not kept.
 */
async function keep(address: string): Promise<void> {
  await (await request(address)).arrayBuffer();
}

async function request(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded`);
  return response;
}
