// Shipped to the browser.

/** Proof that a policy's text is still the one received. */
export interface SourceProof {
  readonly text: FileProof;
  /** Their number, and the SHA-256 of `hashList`. */
  readonly sentences: { readonly count: number; readonly sha256: string };
}

export interface FileProof {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A sentence as the published file has it. */
export interface PublishedSentence {
  readonly id: string;
  /** Its line of the text, from one. */
  readonly paragraph: number;
  readonly zh: string;
  readonly zhHash: string;
}

/** The same, and more, as a browser worked it out from the published files. */
export interface SourceFound {
  readonly text: FileProof;
  readonly words: string;
  readonly sentences: readonly PublishedSentence[];
  /** Of the Chinese of each sentence. */
  readonly hashes: readonly string[];
  /** SHA-256 of the list with these hashes. */
  readonly list: string;
}

export type SourceFault =
  | { readonly kind: "text"; readonly size: number; readonly hash: string }
  | { readonly kind: "sentence"; readonly id: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "list" | "order" };

/** A line for each sentence, as `sha256sum` prints it of files. */
export function hashList(
  sentences: readonly Pick<PublishedSentence, "id" | "zhHash">[],
): string {
  return sentences.map(({ id, zhHash }) => `${zhHash}  ${id}\n`).join("");
}

/** All in which the published files differ from what was proved; none if equal. */
export function sourceFaults(
  { text, sentences }: SourceProof,
  found: SourceFound,
): readonly SourceFault[] {
  const { size, sha256 } = found.text;
  const faults: SourceFault[] = [];
  if (size !== text.size || sha256 !== text.sha256)
    faults.push({ kind: "text", size, hash: sha256 });
  for (const [at, { id, zhHash }] of found.sentences.entries())
    if (found.hashes[at] !== zhHash) faults.push({ kind: "sentence", id });
  const count = found.sentences.length;
  if (count !== sentences.count) faults.push({ kind: "count", count });
  if (found.list !== sentences.sha256) faults.push({ kind: "list" });
  if (joined(found.sentences) !== found.words.replace(/\n$/, ""))
    faults.push({ kind: "order" });
  return faults;
}

/** The sentences put together, a paragraph a line. */
function joined(sentences: readonly PublishedSentence[]): string {
  let paragraph = sentences[0]?.paragraph;
  let text = "";
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) text += "\n";
    paragraph = sentence.paragraph;
    text += sentence.zh;
  }
  return text;
}
