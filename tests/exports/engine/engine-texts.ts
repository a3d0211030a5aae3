import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { EngineTexts } from "../../../src/exports/engine/engine-files.ts";
import { ROOT } from "../../content/real-content.ts";

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** What the build makes of the engine, but for its code and its page's seal. */
export const ENGINE_TEXTS: EngineTexts = {
  code: "export {};",
  types: textOf("src/exports/engine/engine-api.ts"),
  example: textOf("src/pages/data/_example.html"),
};
