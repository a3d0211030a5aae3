import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { ENGINE_FLOORS, type EngineFloor } from "../../src/engine-floors.ts";
import { DIST, readPages, tagged, textOf } from "./built-site.ts";
import { compatOf, lackedBy } from "./engine-support.ts";
import { content } from "./site-content.ts";
import { scriptFeatures, type ScriptFeature } from "./script-features.ts";

interface Script {
  readonly name: string;
  readonly code: string;
  readonly floor: EngineFloor;
}

/** The floor of each script that is a file of its own, by how it is called. */
const FLOORS: Readonly<Record<string, EngineFloor>> = {
  calculator: ENGINE_FLOORS.tools,
  cards: ENGINE_FLOORS.tools,
  check: ENGINE_FLOORS.tools,
  formulas: ENGINE_FLOORS.tools,
  filter: ENGINE_FLOORS.tools,
  gloss: ENGINE_FLOORS.tools,
  planner: ENGINE_FLOORS.tools,
  repair: ENGINE_FLOORS.tools,
  search: ENGINE_FLOORS.tools,
  share: ENGINE_FLOORS.tools,
  tools: ENGINE_FLOORS.reading,
  // What the calculators of a measure are told.
  ...Object.fromEntries(
    content.policies.map(({ id }) => [id, ENGINE_FLOORS.tools]),
  ),
};

/** What a script names that its oldest engines lack, and why that is well. */
const GONE_WITHOUT: Readonly<Record<string, string>> = {
  "css.selectors.has": "asked for, to know whether it is known",
  replaceChildren: "in a page: only engines with tools come there",
  showModal: "only engines with tools open the search over a page",
  ClipboardItem: "fails where it is missing, and the older way copies",
  showPopover: "fails, and the link leads to the page of its term",
  hidePopover: "closes only what was shown",
  destroy: "Pagefind's own",
  variant: "an entry of a result",
  conditions: "what an outcome holds",
};

/** What Pagefind's program and the pages' policy for it need. */
const PAGEFIND = [
  "webassembly.reference-types",
  "http.headers.Content-Security-Policy.script-src.wasm-unsafe-eval",
] as const;

const inline = new Set(
  readPages().flatMap((page) =>
    tagged(page, "script")
      .filter((script) => attributeOf(script, "type") === undefined)
      .map(textOf),
  ),
);

/** The calculators for others, and the page that shows them. */
const toCopy = [
  readFileSync(join(DIST, "data/engine/engine.js"), "utf8"),
  ...readPages()
    .filter(({ kind }) => kind === "example")
    .flatMap((page) => tagged(page, "script").map(textOf)),
];

const scripts: readonly Script[] = [
  ...toCopy.map((code, at) => ({
    name: `script ${String(at)} to copy`,
    code,
    floor: ENGINE_FLOORS.tools,
  })),
  ...[...inline].map((code, at) => ({
    name: `script ${String(at)} of the pages`,
    code,
    floor: ENGINE_FLOORS.reading,
  })),
  ...globSync("scripts/*.js", { cwd: DIST }).map((file) => {
    const [name = ""] = file.replace("scripts/", "").split(".");
    const floor = FLOORS[name];
    if (!floor) throw new Error(`${file} has no floor`);
    return { name: file, code: readFileSync(join(DIST, file), "utf8"), floor };
  }),
];

/** The engines that know nothing a name may stand for. */
function lacked({ paths }: ScriptFeature, floor: EngineFloor): string[] {
  const each = paths.map((path) => {
    const entry = compatOf(path);
    return entry ? lackedBy(entry, floor) : [];
  });
  return each.every((engines) => engines.length > 0)
    ? [...new Set(each.flat())]
    : [];
}

const wanting = scripts.flatMap(({ name, code, floor }) =>
  scriptFeatures(code).flatMap((feature) => {
    const engines = lacked(feature, floor);
    return engines.length > 0
      ? [
          {
            feature: feature.name,
            says: `${feature.name} in ${name}: ${engines.join()}`,
          },
        ]
      : [];
  }),
);

describe("the scripts of every page, in the oldest engines", () => {
  it("are there to look at", () => {
    expect(inline.size).toBeGreaterThan(4);
    expect(scripts.length).toBeGreaterThan(inline.size + 8);
  });

  it("ask for nothing that these lack", () => {
    const wrong = wanting.filter(({ feature }) => !(feature in GONE_WITHOUT));
    expect(wrong.map(({ says }) => says)).toEqual([]);
  });

  it("name nothing as gone without that no script lacks", () => {
    const needed = new Set(wanting.map(({ feature }) => feature));
    const idle = Object.keys(GONE_WITHOUT).filter((name) => !needed.has(name));
    expect(idle).toEqual([]);
  });

  it("know what is too new when they meet it", () => {
    const lacking = (code: string) =>
      scriptFeatures(code)
        .filter((feature) => lacked(feature, ENGINE_FLOORS.tools).length > 0)
        .map(({ name }) => name);
    expect(lacking("Map.groupBy(list, of)")).toEqual(["Map.groupBy"]);
    expect(lacking("word.toWellFormed()")).toEqual(["toWellFormed"]);
    expect(lacking("structuredClone(it)")).toEqual(["structuredClone"]);
    expect(lacking("/(?<=a)b/")).toEqual([
      "javascript.regular_expressions.lookbehind_assertion",
    ]);
    expect(lacking("page.querySelector('a:has(b)')")).toEqual([
      "css.selectors.has",
    ]);
    expect(lacking("list.at(-1) ?? other?.name")).toEqual([]);
  });

  it("leave the words of the text to engines that run Pagefind", () => {
    const wrong = PAGEFIND.flatMap((path) => {
      const entry = compatOf(path);
      return entry ? lackedBy(entry, ENGINE_FLOORS.search) : [path];
    });
    expect(wrong).toEqual([]);
  });
});
