import { type LatestChanges, WHOLE } from "./changed-since.ts";
import { isOlder } from "./compare-versions.ts";
import type { ReleaseEntry, TextKind } from "./release.ts";

/** One published text or value, as it reads from one release on. */
export interface PublishedText {
  /**
   * A sentence's or a figure's own; of a summary that of what it sums up; of
   * a reading its unit's and its own: `m99.again`.
   */
  readonly id: string;
  /** Its kind, and its language where it has one: `summary.en`. */
  readonly part: string;
  /** The first digits of its SHA-256; a dash where it was taken out. */
  readonly hash: string;
  /** The release that first had it so. */
  readonly release: string;
}

/** A text that is no longer there. */
export const TAKEN_OUT = "-";

/** What a text stays the same text by, whatever it says. */
export function textKey({ id, part }: Pick<PublishedText, "id" | "part">) {
  return `${id} ${part}`;
}

export function kindOf({ part }: Pick<PublishedText, "part">): TextKind {
  return part.split(".", 1)[0] as TextKind;
}

/** Each text as it was published last. */
export function lastPublished(
  register: readonly PublishedText[],
): ReadonlyMap<string, PublishedText> {
  return new Map(register.map((text) => [textKey(text), text]));
}

/** True where an entry of a release tells of a change of this text. */
export function tellsOf(
  entry: ReleaseEntry,
  policy: string,
  text: Pick<PublishedText, "id" | "part">,
): boolean {
  if (entry.kind === "site" || entry.policy !== policy) return false;
  const kind = kindOf(text);
  // Where the official words change, so do those that render them.
  const isOfKind =
    entry.kind === kind ||
    (entry.kind === "sentence" && kind === "translation");
  return isOfKind && entry.ids.some((id) => wholesOf(text.id).includes(id));
}

/**
 * A text's own id and those of what it stands in, the smallest first.
 * @example wholesOf("m99-s2.cap") // ["m99-s2.cap", "m99-s2", "m99"]
 */
export function wholesOf(id: string): readonly string[] {
  const ends = [...id.matchAll(/[.-]/g)].map(({ index }) => index);
  // Names behind the dot may have dashes of their own.
  const dot = id.indexOf(".");
  const outer = ends.filter((end) => dot < 0 || end <= dot).reverse();
  return [id, ...outer.map((end) => id.slice(0, end))];
}

/**
 * The history of the texts that an earlier release had otherwise, or not at
 * all. A language that the site has since learnt changes nothing.
 */
export function changedTexts(
  register: readonly PublishedText[],
): readonly PublishedText[] {
  const first = new Map<string, string>();
  for (const { part, release } of register)
    if (!first.has(part)) first.set(part, release);
  const last = lastPublished(register);
  return register.filter(
    (text) => last.get(textKey(text))?.release !== first.get(text.part),
  );
}

/** What a text once was, and the release that changed it. */
export interface PastText {
  readonly hash: string;
  readonly release: string;
  readonly until: string;
}

/** The states of a sentence's official words before the present one. */
export function pastOf(
  changed: readonly PublishedText[],
  sentence: string,
): readonly PastText[] {
  const states = changed.filter(
    (text) => text.id === sentence && text.part === "sentence",
  );
  return states.slice(0, -1).map(({ hash, release }, at) => ({
    hash,
    release,
    until: states[at + 1]?.release ?? "",
  }));
}

/**
 * The newest release that changed anything of a text or a part of the policy,
 * by the id of either; of the policy as a whole under `WHOLE`.
 */
export function latestChanges(
  changed: readonly PublishedText[],
): LatestChanges {
  const latest = new Map<string, string>();
  for (const { id, release } of changed)
    for (const each of new Set([...wholesOf(id), WHOLE])) {
      const known = latest.get(each);
      if (known === undefined || isOlder(known, release))
        latest.set(each, release);
    }
  return Object.fromEntries(latest);
}
