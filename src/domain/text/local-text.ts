import type { EachLanguage } from "./languages.ts";

/** One thing said in each language; none may be empty. */
export type LocalText = EachLanguage<string>;

/** The same where only the official text is needed. */
export type SourceText = Pick<LocalText, "zh">;
