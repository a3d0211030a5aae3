import { rolldown } from "rolldown";
import type { Plugin } from "vite";

import {
  bundlerTargets,
  ENGINE_FLOORS,
  type EngineFloor,
} from "../engine-floors.ts";

interface ScriptForm {
  readonly format: "iife" | "es";
  /** The oldest engines that are given the script. */
  readonly floor: EngineFloor;
  /** True of a script that people are to read. */
  readonly isReadable?: boolean;
}

/** The form of a script, by the suffix of its import. */
const FORMS = {
  "?island": { format: "iife", floor: ENGINE_FLOORS.reading },
  "?module": { format: "es", floor: ENGINE_FLOORS.reading },
  "?tool": { format: "es", floor: ENGINE_FLOORS.tools },
  "?readable": { format: "es", floor: ENGINE_FLOORS.tools, isReadable: true },
} as const satisfies Record<string, ScriptForm>;
type Suffix = keyof typeof FORMS;

/**
 * `import code from "./calculator.client.ts?island"` gives the script and all
 * that it imports as one minified text, to be set inline at the end of a
 * page; `?module` the same as an ES module, to be served as a file of its
 * own; `?tool` the same for engines that have the calculators, `?readable`
 * with its names, lines and docstrings. Astro's own `<script>` becomes requests of its own as soon as a module is shared, and a
 * page must be one request.
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
      const bundle = await bundleIsland(entry, FORMS[suffix]);
      for (const file of bundle.files) this.addWatchFile(file);
      return `export default ${JSON.stringify(bundle.code)};`;
    },
  };
}

function suffixOf(id: string): Suffix | undefined {
  return (Object.keys(FORMS) as Suffix[]).find((end) => id.endsWith(end));
}

interface IslandBundle {
  readonly code: string;
  readonly files: readonly string[];
}

async function bundleIsland(
  entry: string,
  { format, floor, isReadable = false }: ScriptForm,
): Promise<IslandBundle> {
  const bundle = await rolldown({
    input: entry,
    logLevel: "warn",
    transform: { target: bundlerTargets(floor) },
  });
  const { output } = await bundle.generate({
    format,
    codeSplitting: false,
    minify: !isReadable,
    // Notes to bundlers: none reads the result.
    comments: { annotation: false },
  });
  const files = await bundle.watchFiles;
  await bundle.close();
  // A closing tag in a string would end the inline script that holds it.
  const code = output[0].code.trim().replaceAll("</script", "<\\/script");
  return { code, files };
}
