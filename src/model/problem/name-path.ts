import type { Path } from "./problem.ts";

/**
 * The same path with a list's positions replaced by the ids that stand there,
 * where these ids are unique: `sentences.1` -> `sentences.m99-s1`. An id
 * stays right when other items of the list are left out.
 */
export function namePath(data: unknown, path: readonly PropertyKey[]): Path {
  let value = data;
  return path.map((step) => {
    const list = value;
    value = childOf(value, step);
    if (typeof step !== "number") return String(step);
    return (Array.isArray(list) && uniqueId(list, value)) || step;
  });
}

/** The value under a key or at a position, if there is one. */
export function childOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, step)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
    : undefined;
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(childOf, data);
}

function uniqueId(list: readonly unknown[], item: unknown): string | undefined {
  const id = childOf(item, "id");
  if (typeof id !== "string") return undefined;
  const same = list.filter((other) => childOf(other, "id") === id);
  return same.length === 1 ? id : undefined;
}
