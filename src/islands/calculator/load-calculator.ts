import { copyBy } from "../browser/copy-by.ts";
import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-script.ts";
import { whenReached } from "../loading/when-reached.ts";
import type { OpenedPart, OpenPart } from "./open-part.ts";
import { element } from "../browser/element.ts";
import type { ServedPage, ToolsSetup } from "../page/tools-setup.ts";
import type { PageBefore } from "./page-before.ts";

/** What a script of calculators, loaded when one is first used, gives. */
interface CalculatorModule {
  /** Brings the part of the page that loaded it to life, with what it is told. */
  readonly openPart: OpenPart;
}

/** What a file tells a measure's calculators, as JSON. */
interface PageModule {
  readonly page: string;
}

/** What a second script adds to the page of all calculators. */
export interface MoreModule {
  readonly openMore: (part: HTMLElement, opened: OpenedPart) => void;
}

/** What an address holds that asks for a result, or for a part of one. */
const ASKED =
  /[?&;](?:benefit|plan|amount|variant|level|months|rent|currency|rate|version)\b/;

/**
 * Loads the script that a part of the page names for its calculators when a
 * reader reaches for it, or at once where the address asks for a result. When it
 * has opened the part, `data-ready` stands on that. In an engine too old for
 * it the part says which ones are not.
 */
export function loadCalculator(
  part: HTMLElement,
  { touched, entered }: Pick<ServedPage, "touched" | "entered">,
  { scripts, words }: ToolsSetup,
): void {
  if (!hasTools) {
    const says = { class: "needs-newer my-3 bg-mark p-4" };
    // The page of all says so itself, by its title.
    if (part.dataset["page"])
      part
        .querySelector("h2")
        ?.after(element("p", says, words.calculatorNeedsNewer));
    return;
  }
  const said = { failed: words.calculatorFailed, retry: words.retry };
  const copy: PageBefore["copy"] = (button, text) => {
    const { copied, copyFailed: failed } = words;
    void copyBy(button, { text }, { copied, failed });
  };
  const load = () => {
    const script = part.dataset["script"] ?? scripts.calculator;
    const loading = loadInto<CalculatorModule>(part, script, said);
    void loading.then(async ({ openPart }) => {
      const { moreScript, page } = part.dataset;
      const told = page
        ? (await loadInto<PageModule>(part, page, said)).page
        : part.querySelector("script")?.textContent;
      const opened = openPart(part, told ?? "", { entered, copy });
      if (moreScript) {
        const { openMore } = await loadInto<MoreModule>(part, moreScript, said);
        openMore(part, opened);
      }
      part.dataset["ready"] = "";
    });
  };
  const isReached = [...touched, ...entered].some(
    (place) => place instanceof Node && part.contains(place),
  );
  if (isReached || ASKED.test(location.search)) load();
  else whenReached(part, load);
}
