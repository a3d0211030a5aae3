import { childOf } from "./name-path.ts";
import type { Path } from "./problem.ts";

export interface PlacedRecord {
  readonly path: Path;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Every map of a file, each before those within it. In paths a list's items
 * that have an id are named by it.
 */
export function recordsIn(
  data: unknown,
  path: Path = [],
): readonly PlacedRecord[] {
  if (Array.isArray(data))
    return data.flatMap((item, index) => {
      const id = childOf(item, "id");
      return recordsIn(item, [...path, typeof id === "string" ? id : index]);
    });
  if (typeof data !== "object" || data === null) return [];
  const below = Object.entries(data).flatMap(([key, value]) =>
    recordsIn(value, [...path, key]),
  );
  return [{ path, record: { ...data } }, ...below];
}
