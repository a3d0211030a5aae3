import { onKey } from "../browser/on-key.ts";
import type { ToolsLoader } from "./load-tools.ts";
import type { PageTools } from "./tools.client.ts";

type Tool = keyof PageTools;

/** What asks for a tool when it is clicked. */
const TOOLS: Readonly<Record<Tool, string>> = {
  copyFrom: "[data-copy]",
  openGloss: ".gloss",
  openSearch: "[data-open-search]",
  openShare: "[data-share]",
  openTwin: "[data-twin]",
  printPage: "[data-print]",
  toggleMenu: ".menu",
};

/**
 * Has the tools answer clicks and keys. What comes before them waits for their
 * script. Where that cannot be had, links lead where they lead, and the page is
 * what it is without script.
 */
export function useTools({ tools, ask }: ToolsLoader): void {
  const use = (tool: Tool, part: HTMLElement, event: Event) => {
    event.preventDefault();
    const start = (started: PageTools) => {
      started[tool](part);
    };
    // At once where it can be: a browser lets nothing be copied much later.
    const there = tools();
    if (there) start(there);
    else
      ask().then(start, () => {
        doWithout(part);
      });
  };

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

/** A slash away from any field, or the K that opens a search elsewhere. */
function asksForSearch({ target, key, ctrlKey, metaKey }: KeyboardEvent) {
  const isHeld = ctrlKey || metaKey;
  const isTyping =
    target instanceof Element && target.matches("input, select, textarea");
  return isHeld ? key === "k" : key === "/" && !isTyping;
}

function doWithout(part: HTMLElement): void {
  if (part instanceof HTMLAnchorElement) location.href = part.href;
  else delete document.documentElement.dataset["engine"];
}
