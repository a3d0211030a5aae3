import { measureName } from "../domain/policy/measure-name.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { WHOLE } from "../domain/release/changed-since.ts";
import type { Release, ReleaseEntry } from "../domain/release/release.ts";
import type { IsoDate } from "../domain/term/calendar.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { chapterName } from "./chapter-name.ts";
import { partName } from "./part-name.ts";
import { sentenceName } from "./sentence-name.ts";
import { sentencePath } from "./sentence-path.ts";
import type { View } from "./view.ts";

/** What an entry is about; a place that is no more has no path. */
export interface ChangedPlace {
  readonly name: string;
  /** Below the language. */
  readonly path?: string;
}

export interface ShownChange {
  readonly kind: string;
  readonly date: IsoDate;
  readonly places: readonly ChangedPlace[];
  readonly what: string;
  readonly why: string;
}

export interface ShownRelease {
  readonly version: string;
  readonly date: IsoDate;
  /** The anchor on the page of all changes. */
  readonly anchor: string;
  readonly changes: string;
  readonly entries: readonly ShownChange[];
}

/** The releases as a reader is told of them, the newest first. */
export function shownReleases(view: View): readonly ShownRelease[] {
  return view.shared.releases.map((release) => ({
    version: release.version,
    date: release.date,
    anchor: `v${release.version.replaceAll(".", "-")}`,
    changes: view.say(release.changes),
    entries: (release.entries ?? []).map((entry) =>
      shownChange(view, release, entry),
    ),
  }));
}

function shownChange(
  view: View,
  release: Release,
  entry: ReleaseEntry,
): ShownChange {
  return {
    kind: view.t(`changes.kinds.${entry.kind}`),
    date: entry.date ?? release.date,
    places: entry.kind === "site" ? [] : placesOf(view, entry),
    what: view.say(entry.what),
    why: view.say(entry.why),
  };
}

/** Each place once, though several of its figures may have changed. */
function placesOf(
  view: View,
  { policy: id, ids }: Exclude<ReleaseEntry, { kind: "site" }>,
): readonly ChangedPlace[] {
  const policy = view.policies.find((each) => each.id === id);
  if (!policy) return [];
  const places = ids.map((each) => placeOf(view, policy, each));
  const byName = new Map(places.map((place) => [place.name, place]));
  const isAlone = view.policies.length === 1;
  return [...byName.values()].map(({ name, ...place }) => ({
    ...place,
    name: isAlone
      ? name
      : view.t("changes.of-policy", {
          name,
          policy: view.say(policy.name.short),
        }),
  }));
}

/** @param id of a text, or of what it stands in: see `PublishedText` */
function placeOf(view: View, policy: Policy, id: string): ChangedPlace {
  const { locale, t, say } = view;
  // A figure is shown in its sentence, a reading with its measure.
  const [own = id] = id.split(".");
  const sentence = policySentences(policy).find((each) => each.id === own);
  if (sentence)
    return {
      name: sentenceName(policy, sentence, locale, t),
      path: sentencePath(policy, own),
    };
  const measure = policy.measures.find((each) => each.id === own);
  if (measure)
    return {
      name: measureName(policy, measure, locale),
      path: `${policy.id}/${own}/`,
    };
  const chapter = policy.chapters.find((each) => each.id === own);
  if (chapter)
    return {
      name: chapterName(policy, chapter, locale),
      path: sentencePath(policy, chapter.title.id),
    };
  if (own === WHOLE)
    return { name: say(policy.name.short), path: `${policy.id}/` };
  const part = partName(policy, own);
  return part
    ? { name: say(part), path: `${policy.id}/${PAGES[own] ?? "text"}/` }
    : { name: t("changes.gone", { id }) };
}

/** The parts of a text that have a page of their own. */
const PAGES: Readonly<Record<string, string>> = { sup: "sup" };
