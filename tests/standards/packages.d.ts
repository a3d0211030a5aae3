/** What is used of packages that have no types of their own. */
declare module "citeproc" {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: "text"): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]];
    previewCitationCluster(
      citation: object,
      before: readonly never[],
      after: readonly never[],
      format: "text",
    ): string;
  }
  const CSL: {
    readonly Engine: new (
      system: System,
      style: string,
      language: string,
      isForced: boolean,
    ) => Engine;
  };
  export default CSL;
}

declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";

declare module "jsonld" {
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    expand(
      document: object,
      options: {
        readonly documentLoader: (url: string) => Promise<Loaded>;
        readonly base?: string;
        readonly safe?: boolean;
      },
    ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
