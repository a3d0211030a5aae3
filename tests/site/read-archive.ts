import { readFile } from "node:fs/promises";
import JSZip from "jszip";

/** The files of a zip by their paths, by a reader that is not its writer. */
export async function readArchive(
  file: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await JSZip.loadAsync(await readFile(file), { checkCRC32: true });
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      files.map(
        async (entry) => [entry.name, await entry.async("nodebuffer")] as const,
      ),
    ),
  );
}
