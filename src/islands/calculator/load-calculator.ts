import { hasTools } from "../browser/engine.ts";
import { loadInto } from "../loading/load-into.ts";
import { whenReached } from "../loading/when-reached.ts";

/** The fields into which something was entered before the script was there. */
export type EnteredEarly = ReadonlySet<EventTarget>;

/** What the calculators' script, loaded when it is first used, gives. */
interface CalculatorModule {
  readonly openCalculator: (
    section: HTMLElement,
    entered: EnteredEarly,
  ) => void;
  readonly openPlanner: (
    page: HTMLElement,
    entered: EnteredEarly,
  ) => Promise<void>;
}

/** What an address holds that asks for a result, or for a part of one. */
const ASKED =
  /[?&;](?:benefit|plan|amount|variant|level|months|rent|currency|rate|version)\b/;

/**
 * Loads the calculators' script for a part of the page when a reader reaches
 * for it, or at once where the address asks for a result. It is told into
 * which fields something was entered before it was there; when it has opened
 * the part, `data-ready` stands on that. Engines that are too old for the
 * script are left with what the page says instead.
 */
export function loadCalculator(
  part: HTMLElement,
  open: (
    module: CalculatorModule,
    entered: EnteredEarly,
  ) => void | Promise<void>,
): void {
  if (!hasTools) return;
  const entered = new Set<EventTarget>();
  const note = ({ target }: Event) => {
    if (target) entered.add(target);
  };
  part.addEventListener("input", note);
  const load = () => {
    void loadInto<CalculatorModule>(part).then(async (module) => {
      part.removeEventListener("input", note);
      await open(module, entered);
      part.dataset["ready"] = "";
    });
  };
  if (ASKED.test(location.search)) load();
  else whenReached(part, load);
}
