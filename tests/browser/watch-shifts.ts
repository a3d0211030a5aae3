declare global {
  interface Window {
    /** What moved, in words, with the share of the window that it moved in. */
    shifts: string[];
  }
}

/**
 * Lists every shift of the layout that no reader caused.
 * @param from "arrival": also while the page arrives, which shows what a slow
 * line shows; "whole": the page is first drawn when all of it is there, however
 * busy the machine is, and then watched
 */
export function watchShifts(from: "arrival" | "whole"): void {
  if (from === "whole") {
    const show = (visibility: "hidden" | "") => {
      document.documentElement.style.visibility = visibility;
    };
    // The page's root comes first, before anything is drawn.
    new MutationObserver((_, watching) => {
      watching.disconnect();
      show("hidden");
    }).observe(document, { childList: true });
    document.addEventListener("DOMContentLoaded", () => {
      show("");
    });
  }
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } =
        entry as unknown as LayoutShift;
      if (hadRecentInput) continue;
      const moved = sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return element?.outerHTML.slice(0, 80) ?? "";
      });
      window.shifts.push(`${value.toFixed(4)} ${moved.join(" | ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
