import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from "@mdn/browser-compat-data" with { type: "json" };

import type { EngineFloor } from "../../src/engine-floors.ts";

type Version = EngineFloor[keyof EngineFloor];

/** An entry of MDN's table by its path, `css.properties.inset`; if there is one. */
export function compatOf(path: string): CompatStatement | undefined {
  return entryOf(path)?.__compat;
}

function entryOf(path: string): Identifier | undefined {
  return path
    .split(".")
    .reduce<Identifier | undefined>(
      (at, name) =>
        at && Object.hasOwn(at, name)
          ? (at as Record<string, Identifier>)[name]
          : undefined,
      bcd as unknown as Identifier,
    );
}

/**
 * The engines of a floor that lack what an entry is of.
 * @param prefixed whether it is also written with the engines' own prefix
 */
export function lackedBy(
  entry: CompatStatement,
  floor: EngineFloor,
  prefixed = false,
): readonly string[] {
  return (Object.keys(floor) as (keyof EngineFloor)[]).filter(
    (engine) =>
      ![entry.support[engine] ?? []]
        .flat()
        .some((each) => hasBy(each, floor[engine], prefixed)),
  );
}

function hasBy(
  {
    version_added,
    version_removed,
    flags,
    prefix,
    ...rest
  }: SimpleSupportStatement,
  version: Version,
  prefixed: boolean,
): boolean {
  if (flags || "alternative_name" in rest) return false;
  if (version_removed && isBy(version_removed, version)) return false;
  if (prefix && !prefixed) return false;
  return typeof version_added === "string" && isBy(version_added, version);
}

/** Whether a version, as the table writes it (`≤79`), is there by another. */
function isBy(added: string | true, [major, minor]: Version): boolean {
  if (added === true) return true;
  const [first = Infinity, second = 0] = added
    .replace("≤", "")
    .split(".")
    .map(Number);
  return first < major || (first === major && second <= minor);
}

/**
 * Everything of that name that an owner below one of these places has.
 * @example pathsOf(["javascript.builtins"], "at") // of Array, String, TypedArray
 */
export function pathsOf(
  places: readonly string[],
  name: string,
): readonly string[] {
  return places.flatMap((place) =>
    Object.keys(entryOf(place) ?? {})
      .map((owner) => `${place}.${owner}.${name}`)
      .filter((path) => compatOf(path)),
  );
}
