import type { Content } from "../../domain/policy/content.ts";
import { type ContentRead, readContent } from "./read-content.ts";
import { parseYaml } from "./yaml-file.ts";

/** Reads and checks the content once for all who need it while it is edited and built. */
export interface ContentReader {
  /** Reads the files, unless that was done since the last change. */
  read(): Promise<ContentRead>;
  /** The content as it last was without mistakes, if it ever was. */
  lastGood(): Promise<Content | undefined>;
  /** The files have changed: they are read anew when next asked for. */
  forget(): void;
}

/** @param root gives the project's folder, known once the build is set up */
export function createContentReader(root: () => string): ContentReader {
  let reading: Promise<ContentRead> | undefined;
  let good: Content | undefined;
  const read = () =>
    (reading ??= readContent(root(), parseYaml, "while-edited"));
  const lastGood = async () => {
    const found = await read();
    return (good = found.ok ? found.content : good);
  };
  const forget = () => {
    reading = undefined;
  };
  return { read, lastGood, forget };
}
