import { lateScript } from "../loading/late-script.ts";
import code from "./plan.client.ts?module";

/** Plans of several items, as a file that is loaded when one is wanted. */
export const planScript = lateScript("plan", code);
