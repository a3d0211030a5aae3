import { describe, expect, it } from "vitest";

import { changesTwin } from "../../../src/exports/markdown/changes-twin.ts";
import { shownReleases } from "../../../src/i18n/release-view.ts";
import { readTwoReleases } from "../../model/two-releases.ts";
import { leadingViewsOf, real } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

const twoReleases = await readTwoReleases();

describe.each([
  ["the first release", real],
  ["a second", twoReleases],
])("the twin of the changes, with %s", (_, content) => {
  it("has each release, and each of its entries with its reason and places", () => {
    for (const view of leadingViewsOf(content)) {
      const text = unescaped(changesTwin({ ...view, path: "changes/" }));
      const releases = shownReleases(view);
      expect(releases.length).toBe(content === twoReleases ? 2 : 1);
      expect(text.includes(view.t("changes.first"))).toBe(
        releases.length === 1,
      );
      for (const { version, changes, entries } of releases) {
        expect(text).toMatch(new RegExp(`^## .*${version}`, "m"));
        expect(text).toContain(changes);
        for (const { kind, places, what, why } of entries) {
          for (const said of [kind, what, view.t("changes.why", { why })])
            expect(text).toContain(said);
          for (const { path = "" } of places)
            expect(text).toContain(`/x/${view.locale}/${path})`);
        }
      }
    }
  });
});
