import { formatDate } from "../../i18n/format-date.ts";
import {
  type ShownChange,
  type ShownRelease,
  shownReleases,
} from "../../i18n/release-view.ts";
import { CHANGES_FEED } from "../../i18n/site-pages.ts";
import type { View } from "../../i18n/view.ts";
import { codeBlock, inBlocks, lines, list, plain, words } from "./markdown.ts";
import { headOf, pageLink, under } from "./parts.ts";

/** What each release has changed, the newest first, and why. */
export function changesTwin(view: View): string {
  const { policy, href, t } = view;
  const releases = shownReleases(view);
  const example = `${href(`${policy.id}/text/`)}?release=${releases[0]?.version ?? ""}`;
  return inBlocks([
    ...headOf(view, t("changes.name"), t("changes.lead")),
    pageLink(view, t("changes.feed"), CHANGES_FEED),
    releases.length === 1 ? plain(t("changes.first")) : "",
    ...releases.flatMap((release) => releaseOf(view, release)),
    ...under(
      t("changes.links"),
      plain(t("changes.links-text")),
      codeBlock(example),
    ),
  ]);
}

function releaseOf(
  view: View,
  { version, date, changes, entries }: ShownRelease,
): readonly string[] {
  const { locale, t } = view;
  return under(
    t("about.release", { version, date: formatDate(date, locale) }),
    plain(changes),
    list(entries.map((entry) => changeOf(view, entry))),
  );
}

function changeOf(
  view: View,
  { kind, date, places, what, why }: ShownChange,
): string {
  const { locale, t } = view;
  return lines(
    plain(t("changes.places", { kind, date: formatDate(date, locale) })),
    words(
      ...places.map(({ name, path }) =>
        path === undefined ? plain(name) : pageLink(view, name, path),
      ),
    ),
    plain(what),
    plain(t("changes.why", { why })),
  );
}
