import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { rememberParsed } from "./read/remember-parsed.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import type { Refusal } from "../../src/model/problem/problem.ts";

export const ROOT = join(import.meta.dirname, "../..");
export const POLICY = "content/policies/sz-ai-2024";
export const POLICY_FILE = `${POLICY}/policy.yaml`;
export const VOUCHERS = `${POLICY}/measures/m02-training-vouchers.yaml`;

/** One thing done to a copy of the content. */
export type Break =
  | {
      readonly file: string;
      readonly from: string | RegExp;
      readonly to: string;
    }
  | { readonly file: string; readonly text: string | Uint8Array }
  | { readonly file: string; readonly removed: true };

export interface Broken extends Refusal {
  /** The line of a broken file that holds these words first. */
  readonly lineOf: (file: string, words: string) => number;
}

/** Most of the content is the same in every case. */
const parse = rememberParsed();

/** Reads a copy of the real content in which these things were broken. */
export async function breakContent(...breaks: Break[]): Promise<Broken> {
  return inCopy(async (root) => {
    const texts = new Map<string, string>();
    for (const each of breaks) await apply(root, each, texts);
    const read = await readContent(root, parse);
    return {
      ...(read.ok ? { problems: [], isAll: true } : read),
      lineOf: (file, words) => lineOf(texts.get(file) ?? "", words),
    };
  });
}

/** Of a copy nothing was published: a rule on that would be broken each time. */
const LEFT_OUT = /\.generated|published\.lock/;

/** Runs `use` on a fresh copy of `content/` and removes it again. */
export async function inCopy<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "content-"));
  try {
    await cp(join(ROOT, "content"), join(root, "content"), {
      recursive: true,
      filter: (path) => !LEFT_OUT.test(path),
    });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function apply(
  root: string,
  each: Break,
  texts: Map<string, string>,
): Promise<void> {
  const path = join(root, each.file);
  if ("removed" in each) return rm(path, { recursive: true });
  if ("text" in each) {
    texts.set(each.file, String(each.text));
    return writeFile(path, each.text);
  }
  const text = await readFile(path, "utf8");
  const broken = text.replace(each.from, () => each.to);
  if (broken === text)
    throw new Error(`${each.file} has no ${String(each.from)} to break`);
  texts.set(each.file, broken);
  return writeFile(path, broken);
}

function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the broken file has no ${words}`);
  return text.slice(0, at).split("\n").length;
}
