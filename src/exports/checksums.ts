import { type DataFile, dataFile } from "./data-file.ts";
import { sha256 } from "./sha-256.ts";

/** The hashes of some files, as `sha256sum -c` reads them in their folder. */
export function checksums(files: readonly DataFile[]): DataFile {
  const lines = files
    .map(({ path, text }) => ({ path, hash: sha256(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, hash }) => `${hash}  ${path}\n`);
  return dataFile("SHA256SUMS", "text", lines.join(""), "words");
}
