/** A name by the keys of its tokens; joined, they are what is looked up. */
export type Name = readonly string[];

/**
 * The names of each target that the search must be told: not those that it
 * knows anyway, nor those that hold a shorter name of the same target and of
 * no other.
 * @param all the names of each target
 * @param isKnown whether a name need not be told of a target
 */
export function neededNames(
  all: readonly (readonly Name[])[],
  isKnown: (name: string, target: number) => boolean,
): readonly (readonly Name[])[] {
  const targets = countTargets(all);
  return all.map((each, target) => {
    const own = new Set(each.map(keyOf));
    const isEnough = (part: string) => own.has(part) && targets.get(part) === 1;
    return each.filter((name) => {
      const key = keyOf(name);
      return (
        key.length > 1 && !isKnown(key, target) && !partsOf(name).some(isEnough)
      );
    });
  });
}

export function keyOf(name: Name): string {
  return name.join("");
}

/** Every shorter run of a name's tokens. */
function partsOf(name: Name): readonly string[] {
  return name.flatMap((_, start) =>
    name.flatMap((__, last) => {
      const length = last + 1 - start;
      const isPart = length > 0 && length < name.length;
      const key = isPart ? keyOf(name.slice(start, last + 1)) : "";
      return key.length > 1 ? [key] : [];
    }),
  );
}

function countTargets(
  names: readonly (readonly Name[])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of names)
    for (const key of new Set(each.map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
