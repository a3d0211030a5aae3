import { LANGUAGES, SOURCE } from "../domain/text/languages.ts";
import type { IsoDate } from "../domain/term/calendar.ts";
import { formatDate } from "../i18n/format-date.ts";
import {
  type ChangedPlace,
  type ShownChange,
  type ShownRelease,
  shownReleases,
} from "../i18n/release-view.ts";
import { CHANGES_FEED, CHANGES_PATH } from "../i18n/site-pages.ts";
import type { View } from "../i18n/view.ts";
import { sha256 } from "./sha-256.ts";
import { addressOf } from "./structured/schema.ts";
import { xml, type XmlElement, xmlDocument } from "./xml.ts";

const NAMESPACE = "http://www.w3.org/2005/Atom";
export const FEED_TYPE = "application/atom+xml";

/** All changes as an Atom feed: each release, and each change within it. */
export function changesFeed(view: View): string {
  const { locale, shared, t, say } = view;
  const site = say(shared.site.name);
  const releases = shownReleases(view);
  return xmlDocument(
    xml(
      "feed",
      { xmlns: NAMESPACE, "xml:lang": LANGUAGES[locale].tag },
      xml("id", {}, nameOf(view)),
      xml("title", {}, t("changes.title", { site })),
      xml("subtitle", {}, t("changes.lead")),
      xml("updated", {}, moment(releases[0]?.date ?? EVER)),
      xml("author", {}, xml("name", {}, site)),
      link("self", addressOf(view, CHANGES_FEED), FEED_TYPE),
      link("alternate", addressOf(view, CHANGES_PATH), "text/html"),
      ...releases.flatMap((release) => entriesOf(view, release)),
    ),
  );
}

/** A feed without a release was never updated, and has to say when. */
const EVER: IsoDate = "1970-01-01" as IsoDate;

/** The changes of a release, and behind them the release. */
function entriesOf(view: View, release: ShownRelease): readonly XmlElement[] {
  const { version, date, changes, entries } = release;
  const page = addressOf(view, `${CHANGES_PATH}#${release.anchor}`);
  const whole = xml(
    "entry",
    {},
    xml("id", {}, nameOf(view, version)),
    xml(
      "title",
      {},
      view.t("about.release", {
        version,
        date: formatDate(date, view.locale),
      }),
    ),
    xml("updated", {}, moment(date)),
    link("alternate", page, "text/html"),
    xml("content", { type: "text" }, changes),
  );
  const changed = entries.map((change, index) =>
    xml(
      "entry",
      {},
      // Counted from the first, which stays so when others are added.
      xml("id", {}, nameOf(view, version, String(index))),
      xml("title", {}, titleOf(change)),
      xml("updated", {}, moment(change.date)),
      link("alternate", page, "text/html"),
      ...change.places.flatMap((place) => related(view, place)),
      xml(
        "content",
        { type: "text" },
        [change.what, view.t("changes.why", { why: change.why })].join("\n"),
      ),
    ),
  );
  return [...changed, whole];
}

function titleOf({ kind, places }: ShownChange): string {
  return [kind, ...places.map(({ name }) => name)].join(" · ");
}

function related(view: View, { name, path }: ChangedPlace) {
  if (path === undefined) return [];
  const href = addressOf(view, path);
  return xml("link", { rel: "related", href, title: name });
}

function link(rel: string, href: string, type: string): XmlElement {
  return xml("link", { rel, type, href });
}

/** A release is of a day: its beginning in universal time stands for it. */
function moment(date: IsoDate): string {
  return `${date}T00:00:00Z`;
}

/**
 * A lasting name, which no change of the host or the folder touches: digits of
 * what is named, in the form of a UUID of one's own making (version 8).
 */
function nameOf({ shared, locale }: View, ...of: readonly string[]): string {
  const digits = sha256([shared.site.name[SOURCE], locale, ...of].join("\n"));
  const part = (from: number, to: number) => digits.slice(from, to);
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}
