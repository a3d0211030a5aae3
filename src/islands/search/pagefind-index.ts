import type { WordIndex } from "../../search/ranking/answer-query.ts";

/** Pagefind's search API (pagefind.app/docs/api), as far as it is used. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  destroy(): Promise<void>;
  /** @param term null for all pages */
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, "asc" | "desc">> },
  ): Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
    }[];
  }>;
}

interface PagefindOptions {
  /** The folder of its files. */
  readonly basePath: string;
  /** Stands in the address of its entry file, in place of the time. */
  readonly metaCacheTag: string;
  /** Pages allow no worker. */
  readonly noWorker: true;
}

/**
 * Opens the index in `basePath`.
 * @throws Error when one of its files could not be had
 */
export async function openPagefind(
  pagefind: Pagefind,
  options: Omit<PagefindOptions, "noWorker">,
): Promise<WordIndex> {
  // An earlier attempt may have loaded only a part.
  await pagefind.destroy();
  await pagefind.options({ ...options, noWorker: true });
  const places = await readPlaces(pagefind);
  return {
    async search(words, isPhrase) {
      const query = words.join(" ");
      const { results } = await pagefind.search(
        isPhrase ? `"${query}"` : query,
      );
      return results.flatMap(({ id, score }) => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, score] as const];
      });
    },
  };
}

/** The place of each page by its id: all pages, sorted as they were indexed. */
async function readPlaces(
  pagefind: Pagefind,
): Promise<ReadonlyMap<string, number>> {
  const { results } = await pagefind.search(null, { sort: { place: "asc" } });
  return new Map(results.map(({ id }, place) => [id, place]));
}
