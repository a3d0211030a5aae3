import { lateScript } from "../loading/late-script.ts";
import code from "./filter.client.ts?tool";

/** What narrows a long page, as a file that its box loads at the first use. */
export const filterScript = lateScript("filter", code);
