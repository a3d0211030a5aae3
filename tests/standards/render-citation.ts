import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL from "citeproc";

const FOLDER = join(import.meta.dirname, "csl");

/** The styles of the CSL project that lie here, each with its language. */
const STYLES = {
  gb: ["china-national-standard-gb-t-7714-2015-numeric", "zh-CN"],
  chicago: ["chicago-notes-bibliography-17th-edition", "en-US"],
  mla: ["modern-language-association", "en-US"],
} as const;
export type RenderedStyle = keyof typeof STYLES;

export interface Rendered {
  /** As in a list of works. */
  readonly entry: string;
  /** As in a note, or in brackets within a text. */
  readonly cited: string;
}

type Engine = InstanceType<typeof CSL.Engine>;

/** Made once for a style, which takes longer than all citations by it. */
const engines = new Map<RenderedStyle, Engine>();

/** The items that were rendered, by names that none shares with another. */
const items = new Map<string, object>();

/** CSL-JSON of one item as citeproc-js renders it in a style. */
export function renderCitation(text: string, name: RenderedStyle): Rendered {
  const [item] = JSON.parse(text) as object[];
  const id = String(items.size);
  items.set(id, { ...item, id });
  const engine = engineOf(name);
  engine.updateItems([id]);
  const [, [entry = ""]] = engine.makeBibliography();
  const asked = { citationItems: [{ id }], properties: { noteIndex: 1 } };
  const cited = engine.previewCitationCluster(asked, [], [], "text");
  return { entry: entry.trim(), cited: cited.trim() };
}

function engineOf(name: RenderedStyle): Engine {
  const [style, language] = STYLES[name];
  const system = {
    retrieveLocale: (tag: string) =>
      read(`locales-${tag.startsWith("zh") ? "zh-CN" : "en-US"}.xml`),
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine =
    engines.get(name) ??
    new CSL.Engine(system, read(`${style}.csl`), language, true);
  engine.setOutputFormat("text");
  engines.set(name, engine);
  return engine;
}

function read(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}
