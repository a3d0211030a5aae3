import { expect, it } from "vitest";

import { shownReleases } from "../../src/i18n/release-view.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { createView } from "../../src/i18n/view.ts";
import { policies, policy, shared } from "../content/real-content.ts";

const said = { what: { zh: "甲", en: "A" }, why: { zh: "乙", en: "B" } };

/** The places of one entry, as a page in English names them. */
function places(ids: readonly string[], all = policies) {
  const entry = { kind: "figure", policy: policy.id, ids, ...said } as const;
  const [release] = shownReleases(
    createView({
      locale: "en",
      policy,
      policies: all,
      shared: {
        ...shared,
        releases: shared.releases.map((each) => ({
          ...each,
          entries: [entry],
        })),
      },
      path: "",
      isOfAll: false,
      t: createTranslator("en"),
      words: createTemplates("en"),
      base: "/",
      origin: "",
    }),
  );
  return release?.entries[0]?.places;
}

it("leads a figure to its sentence, a reading to its measure, each place once", () => {
  expect(
    places(["m02-s2.cap", "m02-s2.rate", "m02.cap-also-at-raised-rate"]),
  ).toEqual([
    { name: "Measure 2.2", path: "sz-ai-2024/m02/#m02-s2" },
    { name: "Measure 2", path: "sz-ai-2024/m02/" },
  ]);
});

it("names what was taken out, and leads nowhere for it", () => {
  expect(places(["m02-s9"])).toEqual([{ name: "m02-s9, no longer there" }]);
});

it("names the policy where there are several", () => {
  const other = { ...policy, id: "other" };
  expect(places(["m04"], [policy, other])).toEqual([
    { name: "Measure 4, Shenzhen AI Measures", path: "sz-ai-2024/m04/" },
  ]);
});
