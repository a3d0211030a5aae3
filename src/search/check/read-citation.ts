import type {
  CheckData,
  CheckedPolicy,
  CitedUnit,
} from "../../domain/check/checked-text.ts";
import { SLUG } from "../../domain/ids.ts";
import { WHOLE } from "../../domain/release/changed-since.ts";
import { isOlder } from "../../domain/release/compare-versions.ts";
import type { PastText } from "../../domain/release/published-text.ts";

/** A citation, as far as a pasted text has one. */
export interface ReadCitation {
  readonly policy: CheckedPolicy;
  /** The part that it names; the whole has no id. */
  readonly unit: CitedUnit;
  /** All sentences that its addresses lead to. */
  readonly sentences: readonly string[];
  /** The digits and the release that it carries. */
  readonly hash?: string | undefined;
  readonly release?: string | undefined;
  /** What else was pasted, without addresses and digits. */
  readonly rest: string;
}

const HASH = /SHA-?256[^0-9a-f\n]{0,12}([0-9a-f]{8,64})\b/i;
const RELEASE = /(?:版本|release|"version":)[ "]{0,3}(\d+(?:\.\d+)+)/i;
const ADDRESS = /(?:https?:\/\/|\/[a-z-]{2,}\/)[^\s<>{}|"”」，。]+/gi;

/** The citation in a pasted text, by its address, its key or its digits. */
export function readCitation(
  text: string,
  { policies }: CheckData,
): ReadCitation | undefined {
  const hash = HASH.exec(text)?.[1]?.toLowerCase();
  const release = RELEASE.exec(text)?.[1];
  const rest = text.replace(ADDRESS, "\n").replace(HASH, "\n");
  for (const policy of policies) {
    const named = namedIds(text, policy, Boolean(hash ?? release));
    const units = named.flatMap((id) => unitsOf(policy, id));
    const byHash = hash ? unitsOf(policy).filter(sameHash(hash)) : [];
    const byPlace = hash ? [placeNamed(text, policy)] : [];
    const unit = units[0] ?? byHash[0] ?? byPlace[0];
    if (!unit) continue;
    const sentences = (units.length > 0 ? units : [unit]).map(({ id }) => id);
    return { policy, unit, sentences, hash, release, rest };
  }
  return undefined;
}

/** True of a unit whose digits begin alike: a citation may give more of them. */
function sameHash(hash: string) {
  return ({ hash: now, past = [] }: CitedUnit) =>
    (now !== undefined && hash.startsWith(now)) ||
    past.some((text) => isDigitsOf(hash, text));
}

/** True of some first digits of a text's, or of all that are known. */
function isDigitsOf(digits: string, { hash }: PastText): boolean {
  return hash.startsWith(digits) || digits.startsWith(hash);
}

/** What the cited part was in the release that its digits are of. */
export function pastCited({
  hash,
  unit,
}: Pick<ReadCitation, "hash" | "unit">): PastText | undefined {
  return unit.past?.find((text) => hash && isDigitsOf(hash, text));
}

/**
 * The release that changed what is cited after the release that the citation
 * names, if that is one of the site's own.
 */
export function changeSince(
  { policy, unit, release }: ReadCitation,
  { releases }: Pick<CheckData, "releases">,
): string | undefined {
  if (release === undefined || !releases.includes(release)) return undefined;
  const change = policy.changes[unit.id || WHOLE];
  return change && isOlder(release, change) ? change : undefined;
}

/** All that can be cited, or the part of one id. */
function unitsOf(policy: CheckedPolicy, id?: string): readonly CitedUnit[] {
  const all = [
    ...policy.units,
    ...policy.sentences.map((each) => ({
      ...each,
      places: Object.values(each.words).map(({ place }) => place),
    })),
  ];
  return id === undefined ? all : all.filter((unit) => unit.id === id);
}

/**
 * The ids in addresses and keys of a policy, in their order. Its own id alone
 * is the key of the whole, which only what else a citation carries tells from
 * a word.
 */
function namedIds(
  text: string,
  { id }: CheckedPolicy,
  isCitation: boolean,
): readonly string[] {
  const key = `-(?<key>${SLUG})`;
  const address = `/(?:cite/[^\\s]*?\\bof=(?<of>${SLUG})|(?<page>${SLUG})?/?(?:\\?[^\\s#<>{}|"]*)?(?:#(?<anchor>${SLUG}))?)?`;
  const alone = isCitation ? "|(?![a-z0-9])" : "";
  const named = new RegExp(
    `(?:^|[^a-z0-9-])${id}(?:${key}|${address}${alone})`,
    "gi",
  );
  const ids = [...text.matchAll(named)].map(({ groups = {} }) =>
    (
      groups["anchor"] ??
      groups["key"] ??
      groups["of"] ??
      groups["page"] ??
      ""
    ).toLowerCase(),
  );
  return [...new Set(ids)];
}

/** The part whose place is named; of several the longest name. */
function placeNamed(
  text: string,
  policy: CheckedPolicy,
): CitedUnit | undefined {
  if (!policy.names.some((name) => text.includes(name))) return undefined;
  const found = unitsOf(policy).flatMap((unit) =>
    unit.places
      .filter((place) => text.includes(place))
      .map((place) => ({ unit, length: place.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.unit;
}

/** The pasted words without the names that stand in every citation. */
export function withoutNames({ policy, unit, rest }: ReadCitation): string {
  const names = [...policy.names, ...unit.places].sort(
    (a, b) => b.length - a.length,
  );
  return names.reduce((text, name) => text.replaceAll(name, "\n"), rest);
}
