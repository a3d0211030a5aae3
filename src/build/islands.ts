import { rolldown } from "rolldown";
import type { Plugin } from "vite";

import { bundlerTargets, ENGINE_FLOORS } from "../engine-floors.ts";

/** What an import's suffix asks for, and the form the script then has. */
const FORMATS = { "?island": "iife", "?module": "es" } as const;
type Suffix = keyof typeof FORMATS;

/**
 * `import code from "./calculator.client.ts?island"` gives the script and all
 * that it imports as one minified text, to be set inline at the end of a
 * page; `?module` the same as an ES module, to be served as a file of its
 * own. Astro's own `<script>` becomes requests of its own as soon as a module
 * is shared, and a page must be one request.
 */
export function islands(): Plugin {
  return {
    name: "islands",
    enforce: "pre",
    async resolveId(source, importer) {
      const suffix = suffixOf(source);
      if (!suffix) return null;
      const file = source.slice(0, -suffix.length);
      const resolved = await this.resolve(file, importer, { skipSelf: true });
      return resolved ? resolved.id + suffix : null;
    },
    async load(id) {
      const suffix = suffixOf(id);
      if (!suffix) return null;
      const entry = id.slice(0, -suffix.length);
      const bundle = await bundleIsland(entry, FORMATS[suffix]);
      for (const file of bundle.files) this.addWatchFile(file);
      return `export default ${JSON.stringify(bundle.code)};`;
    },
  };
}

function suffixOf(id: string): Suffix | undefined {
  return (Object.keys(FORMATS) as Suffix[]).find((end) => id.endsWith(end));
}

interface IslandBundle {
  readonly code: string;
  readonly files: readonly string[];
}

/** One script for `entry`, with the files it was made of. */
async function bundleIsland(
  entry: string,
  format: (typeof FORMATS)[Suffix],
): Promise<IslandBundle> {
  const bundle = await rolldown({
    input: entry,
    logLevel: "warn",
    transform: { target: bundlerTargets(ENGINE_FLOORS.reading) },
  });
  const { output } = await bundle.generate({
    format,
    codeSplitting: false,
    minify: true,
  });
  const files = await bundle.watchFiles;
  await bundle.close();
  // A closing tag in a string would end the inline script that holds it.
  const code = output[0].code.trim().replaceAll("</script", "<\\/script");
  return { code, files };
}
