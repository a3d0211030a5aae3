import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Finding, Problem } from "../problem/problem.ts";

export interface TextFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Without a byte-order mark, lines ended by LF. */
  readonly text: string;
}

export interface TextRead {
  /** Undefined when there is no such file or its bytes are no text. */
  readonly file: TextFile | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `path` below `root` as UTF-8 text; never throws. */
export async function readText(root: string, path: string): Promise<TextRead> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(root, path));
  } catch {
    return { file: undefined, problems: [wholeFile(path, MISSING)] };
  }
  return decode(path, bytes);
}

function decode(path: string, bytes: Uint8Array): TextRead {
  let raw: string;
  try {
    raw = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return { file: undefined, problems: [wholeFile(path, NOT_UTF8)] };
  }
  const problems: Problem[] = [];
  if (raw.startsWith("\uFEFF")) problems.push(wholeFile(path, BYTE_ORDER_MARK));
  const firstReturn = raw.indexOf("\r");
  if (firstReturn >= 0) {
    const line = raw.slice(0, firstReturn).split("\n").length;
    problems.push({ ...wholeFile(path, CARRIAGE_RETURN), line });
  }
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return { file: { path, bytes, text }, problems };
}

/** A problem of a file as a whole, reported at its beginning. */
export function wholeFile(path: string, finding: Finding): Problem {
  return { file: path, line: 1, column: 1, field: "", ...finding };
}

const MISSING: Finding = {
  found: "no such file",
  expected: "the file",
  fix: "Add the file, or bring it back from the repository.",
};
const NOT_UTF8: Finding = {
  found: "bytes that are no UTF-8",
  expected: "UTF-8 text",
  fix: "Save the file as UTF-8.",
};
const BYTE_ORDER_MARK: Finding = {
  found: "a byte-order mark (BOM)",
  expected: "text from the first byte on",
  fix: 'Save the file as "UTF-8 without BOM".',
};
const CARRIAGE_RETURN: Finding = {
  found: "a carriage return (CR): Windows line ends",
  expected: "lines that end with LF alone",
  fix: "Save the file with LF line ends.",
};
