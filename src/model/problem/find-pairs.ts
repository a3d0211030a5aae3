import { childOf } from "./name-path.ts";
import type { Path } from "./problem.ts";

/** A thing said in both languages, as text or as lists of words. */
export interface Pair {
  readonly path: Path;
  readonly zh: unknown;
  readonly en: string | readonly string[];
}

/** Everything in a file that has a key `en`, with its Chinese beside it. */
export function findPairs(data: unknown, path: Path = []): readonly Pair[] {
  if (Array.isArray(data))
    return data.flatMap((item, index) => {
      const id = childOf(item, "id");
      return findPairs(item, [...path, typeof id === "string" ? id : index]);
    });
  if (typeof data !== "object" || data === null) return [];
  const { zh, en } = data as Readonly<Record<string, unknown>>;
  const below = Object.entries(data).flatMap(([key, value]) =>
    findPairs(value, [...path, key]),
  );
  return isWords(en) ? [{ path, zh, en }, ...below] : below;
}

function isWords(value: unknown): value is string | readonly string[] {
  if (typeof value === "string") return true;
  return (
    Array.isArray(value) && value.every((item) => typeof item === "string")
  );
}
