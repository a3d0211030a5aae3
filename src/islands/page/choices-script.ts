import { lateScript } from "../loading/late-script.ts";
import code from "./choices.client.ts?module";

/** The choices of what is shown, as a file for engines without `:has()`. */
export const choicesScript = lateScript("choices", code);
