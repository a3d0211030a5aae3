import { lateScript } from "../loading/late-script.ts";
import code from "./planner.client.ts?tool";

/** Plans and tools, as a file that the page of all calculators loads beside theirs. */
export const plannerScript = lateScript("planner", code);
