import {
  hashList,
  type PublishedSentence,
  type SourceFault,
  sourceFaults,
} from "../../domain/check/source-proof.ts";
import type { SourceFiles, SourcePage } from "../../i18n/source-page.ts";
import { digest } from "../browser/digest.ts";

/** In which the published files differ, or which of them could not be had. */
export type WorkedOut =
  | { readonly faults: readonly SourceFault[] }
  | { readonly missing: keyof SourceFiles };

/** Fetches the published files, and compares them with what the page states. */
export async function workOutSource({
  proof,
  files,
}: Pick<SourcePage, "proof" | "files">): Promise<WorkedOut> {
  const bytes = await read(files.text, async (answer) => {
    return new Uint8Array(await answer.arrayBuffer());
  });
  if (!bytes) return { missing: "text" };
  const sentences = await read(files.sentences, async (answer) => {
    return (await answer.json()) as unknown;
  });
  if (!isList(sentences)) return { missing: "sentences" };
  const hashes = await Promise.all(sentences.map(({ zh }) => hashOf(zh)));
  const listed = sentences.map(({ id }, at) => ({
    id,
    zhHash: hashes[at] ?? "",
  }));
  const found = {
    text: { size: bytes.length, sha256: await digest(bytes) },
    words: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    sentences,
    hashes,
    list: await hashOf(hashList(listed)),
  };
  return { faults: sourceFaults(proof, found) };
}

/** A host may answer for a file that it lacks with another. */
function isList(held: unknown): held is readonly PublishedSentence[] {
  return Array.isArray(held);
}

function hashOf(text: string): Promise<string> {
  return digest(new TextEncoder().encode(text));
}

/** The content of a file; undefined where it is not to be had, or something else. */
async function read<Held>(
  address: string,
  take: (answer: Response) => Promise<Held>,
): Promise<Held | undefined> {
  try {
    // An answer kept from before would prove nothing.
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? await take(answer) : undefined;
  } catch {
    return undefined;
  }
}
