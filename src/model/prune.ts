import { type z } from "zod";

import { childOf, namePath, valueAt } from "./problem/name-path.ts";
import type { Path } from "./problem/problem.ts";

type Issue = z.core.$ZodIssue;
type Container = Record<PropertyKey, unknown>;

/**
 * Takes out of `data` what the issues name: unknown keys, optional values,
 * items of a list. A required value takes what holds it along; at the top of
 * the file `blank` replaces it. Undefined when nothing would be left.
 */
export function prune(
  data: unknown,
  issues: readonly Issue[],
  blank: Readonly<Record<string, unknown>>,
): { readonly data: unknown; readonly pruned: readonly Path[] } | undefined {
  const pruned: Path[] = [];
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      const holder = valueAt(data, issue.path);
      // What holds the keys may have been cut out by another issue.
      if (isContainer(holder))
        for (const key of issue.keys) Reflect.deleteProperty(holder, key);
      continue;
    }
    const place = placeToCut(data, issue.path);
    pruned.push(namePath(data, place));
    if (!cutOut(data, place, blank)) return undefined;
  }
  return { data: withoutCuts(data), pruned };
}

/** Marks an item taken out, until all issues with their positions are done. */
const CUT = Symbol("cut");

/** The value itself when it is there, otherwise what lacks it. */
function placeToCut(
  data: unknown,
  path: readonly PropertyKey[],
): readonly PropertyKey[] {
  let place = path;
  while (place.length > 1 && !canCut(data, place)) place = place.slice(0, -1);
  return place;
}

function canCut(data: unknown, place: readonly PropertyKey[]): boolean {
  const value = valueAt(data, place);
  if (value === undefined) return false;
  // Positions in a list without ids must stay right: it goes as a whole.
  const inList = typeof place.at(-1) === "number";
  return !inList || typeof childOf(value, "id") === "string" || value === CUT;
}

/** False when the place is required and nothing can stand in for it. */
function cutOut(
  data: unknown,
  place: readonly PropertyKey[],
  blank: Readonly<Record<string, unknown>>,
): boolean {
  const last = place.at(-1);
  if (last === undefined) return false;
  const holder = valueAt(data, place.slice(0, -1)) as Container;
  const isTop = place.length === 1;
  if (isTop && Object.hasOwn(blank, last)) holder[last] = blank[String(last)];
  else if (Array.isArray(holder)) holder[Number(last)] = CUT;
  else if (!Object.hasOwn(holder, last)) return false;
  else Reflect.deleteProperty(holder, last);
  return true;
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function withoutCuts(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((item) => item !== CUT).map(withoutCuts);
  if (!isContainer(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withoutCuts(child)]),
  );
}
