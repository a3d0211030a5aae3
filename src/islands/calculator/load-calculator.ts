import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-script.ts";
import { whenReached } from "../loading/when-reached.ts";
import type { OpenedPart } from "./calculator.client.ts";
import type { ServedPage, ToolsSetup } from "../page/tools-setup.ts";
import type { EnteredEarly } from "./start-calculator.ts";

/** What a script of calculators, loaded when one is first used, gives. */
interface CalculatorModule {
  /** Brings the part of the page that loaded it to life, with what it is told. */
  readonly openPart: (
    part: HTMLElement,
    entered: EnteredEarly,
    page: string,
  ) => OpenedPart;
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
 * has opened the part, `data-ready` stands on that. Engines too old for it are
 * left with what the page says instead.
 */
export function loadCalculator(
  part: HTMLElement,
  { touched, entered }: Pick<ServedPage, "touched" | "entered">,
  { scripts, words }: ToolsSetup,
): void {
  if (!hasTools) return;
  const said = { failed: words.calculatorFailed, retry: words.retry };
  const load = () => {
    const opened = loadInto<CalculatorModule>(part, scripts.calculator, said);
    void opened.then(async ({ openPart }) => {
      const { moreScript, page } = part.dataset;
      const told = page
        ? (await loadInto<PageModule>(part, page, said)).page
        : part.querySelector("script")?.textContent;
      const opened = openPart(part, entered, told ?? "");
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
