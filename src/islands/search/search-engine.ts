import {
  foundSentences,
  type FoundSentence,
} from "../../search/choose-sentence.ts";
import type {
  PagefindFragment,
  PagefindInstance,
  PagefindModule,
} from "./pagefind-api.ts";

/** A page that answers a query, and its sentences. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
  readonly label: string;
  readonly sentences: readonly FoundSentence[];
}

export interface SearchEngine {
  /**
   * The pages that answer, best first.
   * @throws Error when a file could not be had; asking again tries again
   */
  search(query: string): Promise<readonly FoundPage[]>;
}

/** More pages than this answer nothing. */
const MOST_PAGES = 20;

/** The search over the index below `folder`; loads it with the first query. */
export function createEngine(folder: string): SearchEngine {
  const request = globalThis.fetch.bind(globalThis);
  let attempt = 0;
  let loading: Promise<Loaded> | undefined;
  return {
    async search(query) {
      loading ??= load(folder, attempt, request);
      try {
        const { pagefind, failed } = await loading;
        return await Promise.race([findPages(pagefind, query), failed]);
      } catch (error) {
        loading = undefined;
        attempt += 1;
        throw error;
      }
    },
  };
}

interface Loaded {
  readonly pagefind: PagefindInstance;
  /** Rejects when one of the index's files cannot be had. */
  readonly failed: Promise<never>;
}

/**
 * @param attempt browsers remember a script that failed; a new address asks anew
 */
async function load(
  folder: string,
  attempt: number,
  request: typeof fetch,
): Promise<Loaded> {
  const again = attempt > 0 ? `?${attempt}` : "";
  const address = `${folder}pagefind.js${again}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const failed = watchDownloads(folder, request);
  return { pagefind: module.createInstance({ noWorker: true }), failed };
}

/**
 * Pagefind takes an index file that it cannot have for an empty one, and so
 * finds nothing. Here its request then never ends, and the promise rejects.
 */
function watchDownloads(folder: string, request: typeof fetch): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  globalThis.fetch = async (input, init) => {
    if (typeof input !== "string" || !input.includes(folder))
      return request(input, init);
    try {
      const response = await request(input, init);
      if (response.ok) return response;
    } catch {
      // Told below, like an answer that is none.
    }
    reject(new Error(`${input} could not be loaded`));
    return new Promise<never>(() => undefined);
  };
  return promise;
}

async function findPages(
  pagefind: PagefindInstance,
  query: string,
): Promise<readonly FoundPage[]> {
  const { results } = await pagefind.search(query);
  const pages = results.slice(0, MOST_PAGES).map(async ({ data }) => {
    // Copied at once: the next search writes into the same object.
    return foundPage(await data());
  });
  return Promise.all(pages);
}

function foundPage(fragment: PagefindFragment): FoundPage {
  const { url, meta, anchors, locations } = fragment;
  return {
    href: url,
    title: meta["title"] ?? url,
    label: meta["label"] ?? "",
    sentences: foundSentences(anchors, locations),
  };
}
