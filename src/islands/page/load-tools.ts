import { loadScript } from "../loading/load-script.ts";
import type { PageTools, startTools } from "./tools.client.ts";
import type { ServedTexts } from "./tools-setup.ts";

/** The signs of a reader; at the first of either the script of the tools loads. */
const SIGNS = ["pointerover", "focusin"];

/** Milliseconds from a page's loading, which is one request, to that of its tools. */
const SETTLED = 1_000;

/** A page with a script of its own: whoever reaches into it wants no tools. */
const OWN = "[data-search-page]";

/** The exports of that script. */
interface ToolsModule {
  readonly startTools: typeof startTools;
}

/** The tools once they are there, and a promise of them before. */
export interface ToolsLoader {
  readonly tools: () => PageTools | undefined;
  readonly ask: () => Promise<PageTools>;
}

/**
 * Loads the script of a page's tools: at the first sign of a reader, when the
 * page has been there for a while, or at once where the address asks for
 * something or the style sheet cannot follow the choices of a text. The search
 * page waits for a sign outside of its search: a first search loads nothing else.
 */
export function loadTools(texts: ServedTexts): ToolsLoader {
  const touched = new Set<EventTarget>();
  const entered = new Set<EventTarget>();
  let tools: PageTools | undefined;
  let asked: Promise<PageTools> | undefined;
  const load = async () => {
    const address = document.body.dataset["tools"] ?? "";
    const { startTools } = await loadScript<ToolsModule>(address);
    return (tools ??= startTools({ texts, touched, entered }));
  };
  const prepare = () => {
    if (asked) return;
    asked = load();
    // Whoever then reaches for a tool tries again, and is told of a failure.
    asked.catch(() => undefined);
  };

  const note = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(OWN)) return;
    touched.add(target);
    prepare();
  };
  for (const sign of SIGNS) addEventListener(sign, note, true);
  addEventListener("input", ({ target }) => target && entered.add(target));
  if (!document.querySelector(OWN)) {
    addEventListener("load", () => {
      setTimeout(prepare, location.hash ? 0 : SETTLED);
    });
    if (location.search || !CSS.supports("selector(:has(a))")) prepare();
  }
  return { tools: () => tools, ask: () => (asked ??= load()).catch(load) };
}
