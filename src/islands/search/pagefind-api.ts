/** The part of Pagefind's script that is used here. */
export interface PagefindModule {
  createInstance(options: { readonly noWorker: boolean }): PagefindInstance;
}

export interface PagefindInstance {
  search(query: string): Promise<{
    readonly results: readonly {
      readonly data: () => Promise<PagefindFragment>;
    }[];
  }>;
}

/** One found page; Pagefind changes it with the next search. */
export interface PagefindFragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  readonly locations: readonly number[];
}
