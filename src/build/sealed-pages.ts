import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

import { finishPage } from "./finish-page.ts";

const SUFFIX = "?sealed";

/**
 * `import html from "./page.html?sealed"` gives a page as its file has it, with
 * its own policy: one that is listed with its hash before the site is finished.
 */
export function sealedPages(): Plugin {
  return {
    name: "sealed-pages",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const file = source.slice(0, -SUFFIX.length);
      const resolved = await this.resolve(file, importer, { skipSelf: true });
      return resolved ? resolved.id + SUFFIX : null;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      const { html } = finishPage(await readFile(file, "utf8"));
      return `export default ${JSON.stringify(html)};`;
    },
  };
}
