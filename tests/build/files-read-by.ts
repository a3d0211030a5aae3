import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { readFile } = fs;

/** Every file that is read while `use` runs, as often as it is read. */
export async function filesReadBy(
  use: () => Promise<unknown>,
): Promise<readonly string[]> {
  const files: string[] = [];
  replaceReadFile(((file: string, ...rest: []) => {
    files.push(file);
    return readFile(file, ...rest);
  }) as typeof readFile);
  try {
    await use();
  } finally {
    replaceReadFile(readFile);
  }
  return files;
}

/** Those who have imported it by its name get the other one too. */
function replaceReadFile(by: typeof readFile): void {
  fs.readFile = by;
  syncBuiltinESMExports();
}
