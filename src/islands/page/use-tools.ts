import { followLink } from "../browser/follow-link.ts";
import { onKey } from "../browser/on-key.ts";
import { loadScript } from "../loading/load-script.ts";
import type { PageTools, startTools } from "./tools.client.ts";
import type { ServedPage, ServedTexts } from "./tools-setup.ts";

/** The signs of a reader; at the first one the script of the tools loads. */
const SIGNS = [
  "pointerover",
  "touchstart",
  "focusin",
  "keydown",
  "input",
  "scroll",
];

/** Milliseconds from a page's loading, which is one request, to that of its tools. */
const SETTLED = 1_000;

/** The exports of that script. */
interface ToolsModule {
  readonly startTools: typeof startTools;
}

type Tool = keyof PageTools;

/** What asks for a tool when it is clicked. */
const TOOLS: Readonly<Record<Tool, string>> = {
  copyFrom: "[data-copy]",
  openGloss: ".gloss",
  openSearch: "[data-open-search]",
  openTwin: "[data-twin]",
  printPage: "[data-print]",
  toggleMenu: ".menu",
};

/**
 * Gives the page its tools: their script loads at the first sign of a reader,
 * when the page has been there for a while, or at once where the address asks for something or the style sheet cannot
 * follow the choices of a text. A click or key that comes before the script
 * waits for it. Where it cannot be had, links lead where they lead, and the
 * page is what it is without script.
 */
export function useTools(texts: ServedTexts): void {
  const page = {
    texts,
    touched: new Set<EventTarget>(),
    entered: new Set<EventTarget>(),
  };
  const loader = createLoader(page);
  const use = (tool: Tool, part: HTMLElement, event: Event) => {
    event.preventDefault();
    const start = (started: PageTools) => {
      started[tool](part);
    };
    // At once where it can be: a browser lets nothing be copied much later.
    const tools = loader.tools();
    if (tools) start(tools);
    else
      loader.again().then(start, () => {
        doWithout(part);
      });
  };

  const note = ({ type, target }: Event) => {
    if (target) (type === "input" ? page.entered : page.touched).add(target);
    loader.ask();
  };
  for (const sign of SIGNS)
    addEventListener(sign, note, { capture: true, passive: true });
  addEventListener("load", () => {
    setTimeout(loader.ask, location.hash ? 0 : SETTLED);
  });
  if (location.search || !CSS.supports("selector(:has(a))")) loader.ask();

  document.addEventListener("click", (event) => {
    // With a key held down a link opens elsewhere, like other links.
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isElsewhere || event.defaultPrevented) return;
    for (const tool of Object.keys(TOOLS) as Tool[]) {
      const part = (event.target as Element).closest<HTMLElement>(TOOLS[tool]);
      if (part) use(tool, part, event);
    }
  });
  onKey(document, (event) => {
    const link = document.querySelector<HTMLElement>(TOOLS.openSearch);
    if (link && asksForSearch(event)) use("openSearch", link, event);
  });
}

/** Loads the tools once, and again for each tool that is wanted meanwhile. */
function createLoader(page: ServedPage) {
  let tools: PageTools | undefined;
  let asked: Promise<PageTools> | undefined;
  const load = async () => {
    const address = document.body.dataset["tools"] ?? "";
    const { startTools } = await loadScript<ToolsModule>(address);
    return (tools ??= startTools(page));
  };
  return {
    tools: () => tools,
    /** At a sign of a reader: whoever then reaches for a tool is told. */
    ask: () => {
      asked ??= load();
      asked.catch(() => undefined);
    },
    again: () => (asked ??= load()).catch(() => (asked = load())),
  };
}

/** A slash away from any field, or the K that opens a search elsewhere. */
function asksForSearch({ target, key, ctrlKey, metaKey }: KeyboardEvent) {
  const isHeld = ctrlKey || metaKey;
  const isTyping =
    target instanceof Element &&
    target.matches("input, textarea, select, [contenteditable]");
  return isHeld ? key === "k" : key === "/" && !isTyping;
}

function doWithout(part: HTMLElement): void {
  followLink(part);
  if (part instanceof HTMLButtonElement)
    delete document.documentElement.dataset["engine"];
}
