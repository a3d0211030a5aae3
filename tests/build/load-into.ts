import type { Loader, LoaderContext } from "astro/loaders";
import type { Plugin } from "vite";

export interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly digest?: string | number;
}

/** Loads a collection as Astro does; returns the ids of what it stored. */
export async function loadInto(
  stored: Map<string, StoredEntry>,
  loader: Loader,
  plugins: readonly Plugin[],
): Promise<readonly string[]> {
  const set: string[] = [];
  const context = {
    config: { vite: { plugins } },
    generateDigest: (text: string) => text,
    store: {
      values: () => [...stored.values()],
      clear: () => {
        stored.clear();
      },
      set: (entry: StoredEntry) => {
        stored.set(entry.id, entry);
        set.push(entry.id);
      },
    },
  };
  await loader.load(context as unknown as LoaderContext);
  return set;
}
