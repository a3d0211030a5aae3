import { packGaps, unpackGaps } from "../index/pack-gaps.ts";
import { fingerprintNumber } from "../index/fingerprint.ts";

/** Size of the number space of one target; the targets follow one another. */
const SPACE = 2 ** 24;

/** The targets of each name's number. */
export type AliasTable = ReadonlyMap<number, readonly number[]>;

/**
 * The names of targets of one sort as one short text: not the names themselves but a
 * number made from each, so that a name can be recognised and not be read.
 * Of other words about one in 8,000 is taken for a name.
 * @param names of each target, as `neededNames` gives them
 */
export function writeAliasTable(names: readonly (readonly string[])[]): string {
  const numbers = names.flatMap((keys, target) =>
    keys.map((key) => target * SPACE + nameNumber(key)),
  );
  return packGaps([...new Set(numbers)].sort((a, b) => a - b));
}

/**
 * The tables of several sorts of targets as one.
 * @param tables each with the place of its first target among all
 */
export function readAliasTable(
  tables: readonly (readonly [table: string, first: number])[],
): AliasTable {
  const found = new Map<number, readonly number[]>();
  for (const [table, first] of tables)
    for (const each of unpackGaps(table)) {
      const [target, number] = [Math.floor(each / SPACE), each % SPACE];
      found.set(number, [...(found.get(number) ?? []), first + target]);
    }
  return found;
}

/** A table of one name for each target, the first of them at `first`. */
export function nameTable(keys: readonly string[], first: number): AliasTable {
  return joinTables(
    keys.map((key, at) => new Map([[nameNumber(key), [first + at]]])),
  );
}

export function joinTables(tables: readonly AliasTable[]): AliasTable {
  const all = new Map<number, readonly number[]>();
  for (const table of tables)
    for (const [number, targets] of table)
      all.set(number, [...(all.get(number) ?? []), ...targets]);
  return all;
}

/** The same names with other targets. */
export function mapTargets(
  table: AliasTable,
  map: (target: number) => number,
): AliasTable {
  return new Map(
    [...table].map(([number, targets]) => [
      number,
      [...new Set(targets.map(map))],
    ]),
  );
}

export function aliasTargets(
  table: AliasTable,
  key: string,
): readonly number[] {
  return table.get(nameNumber(key)) ?? [];
}

/** The number that stands for a name in the table. */
function nameNumber(key: string): number {
  return fingerprintNumber(key) % SPACE;
}
