/** What one folder of `src/` may import. */
export interface FolderRule {
  /** Other folders; every folder may import from itself. */
  readonly folders: readonly string[];
  /** Packages; `node:` stands for all that Node brings. */
  readonly packages: readonly string[];
}

/** The import arrows of `src/`. Everything rests on `domain`, which rests on nothing. */
export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  domain: { folders: [], packages: [] },
  // The only place that knows YAML.
  model: { folders: ["domain"], packages: ["node:", "yaml", "zod"] },
  i18n: { folders: ["domain", "content/ui"], packages: ["i18next"] },
  search: { folders: ["domain"], packages: [] },
  generator: { folders: ["domain", "model", "i18n"], packages: ["node:"] },
  exports: { folders: ["domain", "i18n"], packages: ["node:", "zod"] },
  build: {
    folders: [
      "domain",
      "generator",
      "search",
      "exports",
      "model",
      "engine-floors.ts",
    ],
    packages: [
      "node:",
      "astro",
      "vite",
      "rolldown",
      "parse5",
      "fflate",
      "pagefind",
      "opencc-js",
      "opentype.js",
      "@resvg/resvg-wasm",
      "@fontsource/noto-serif-sc",
    ],
  },
  islands: {
    folders: ["domain", "search", "i18n", "engine-floors.ts"],
    packages: ["astro", "virtual:search-addresses", "virtual:simplified"],
  },
  components: {
    folders: ["domain", "i18n", "islands", "styles", "engine-floors.ts"],
    packages: ["astro", "astro:content"],
  },
  layouts: {
    folders: ["domain", "components", "i18n", "islands", "styles"],
    packages: ["astro", "astro:content"],
  },
  // All but model, generator and build: their data comes from a collection.
  pages: {
    folders: [
      "domain",
      "i18n",
      "search",
      "exports",
      "islands",
      "components",
      "layouts",
      "styles",
    ],
    packages: ["astro", "astro:content"],
  },
  tools: {
    folders: ["domain", "model", "build"],
    packages: ["node:", "@playwright/test", "prettier"],
  },
  // The bridge from the model to the pages.
  "content.config.ts": {
    folders: ["domain", "build"],
    packages: ["astro", "astro:content"],
  },
  // The oldest engines that the site is built for and tested against.
  "engine-floors.ts": { folders: [], packages: [] },
  "env.d.ts": { folders: ["domain", "i18n", "search"], packages: [] },
  styles: { folders: [], packages: [] },
};

/** Folders whose result depends on nothing but what they are given. */
export const PURE = ["domain", "search", "exports"] as const;
