import { answerQuery, type Answer } from "../../search/answer-query.ts";
import { createCorpus, type SearchCorpus } from "../../search/search-corpus.ts";
import type { SearchData } from "../../search/search-data.ts";
import { openPagefind, type PagefindIndex } from "./pagefind-index.ts";

export interface SearchEngine {
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

interface Loaded {
  readonly corpus: SearchCorpus;
  readonly index: Promise<PagefindIndex>;
}

/**
 * The search over the index below `folder`.
 * @param name of the file with the texts and the names of the others
 */
export function createEngine(folder: string, name: string): SearchEngine {
  let loading: Promise<Loaded> | undefined;
  const load = async <Result>(
    use: (loaded: Loaded) => Promise<Result> | Result,
  ): Promise<Result> => {
    loading ??= loadAll(folder, name);
    try {
      return await use(await loading);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    corpus: () => load(({ corpus }) => corpus),
    search: (typed) =>
      load(async ({ corpus, index }) =>
        answerQuery(typed.slice(0, MOST_CHARACTERS), corpus, await index),
      ),
  };
}

async function loadAll(folder: string, name: string): Promise<Loaded> {
  // The one file whose address stays when its contents change.
  const response = await request(folder + name, { cache: "no-cache" });
  const data = (await response.json()) as SearchData;
  const index = openPagefind(data.index, async (file) =>
    unpack(await (await request(folder + file)).arrayBuffer()),
  );
  // Reported to whoever waits for it; nobody may, while nothing is asked.
  index.catch(() => undefined);
  return { corpus: createCorpus(data), index };
}

async function request(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} could not be loaded`);
  return response;
}

/** A file without its packing, which a server may have taken off already. */
async function unpack(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const [first, second] = new Uint8Array(packed, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(packed);
  const stream = new Response(packed).body?.pipeThrough(
    new DecompressionStream("gzip"),
  );
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
