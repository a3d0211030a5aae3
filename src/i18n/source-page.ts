import type { SourceProof } from "../domain/check/source-proof.ts";
import { SOURCE } from "../domain/text/languages.ts";
import { dataAddress } from "./data-page.ts";
import type { Words } from "./fill-words.ts";
import type { View } from "./view.ts";

/** All that a browser needs to prove a policy's text again. */
export interface SourcePage {
  readonly proof: SourceProof;
  readonly files: SourceFiles;
  readonly words: Words;
}

/** The addresses of the published files. */
export interface SourceFiles {
  readonly text: string;
  readonly sentences: string;
}

/** Their names, in the folder of a policy's data. */
export const SOURCE_FILES: SourceFiles = {
  text: `text.${SOURCE}.txt`,
  sentences: "sentences.json",
};

export function sourcePage(
  { base, policy, words }: Pick<View, "base" | "policy" | "words">,
  proof: SourceProof,
): SourcePage {
  const addressOf = (name: string) =>
    dataAddress({ origin: "", base }, `${policy.id}/${name}`);
  return {
    proof,
    files: {
      text: addressOf(SOURCE_FILES.text),
      sentences: addressOf(SOURCE_FILES.sentences),
    },
    words: words("source.results"),
  };
}
