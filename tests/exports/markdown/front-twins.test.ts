import { describe, expect, it } from "vitest";

import {
  doorTwin,
  frontTwin,
} from "../../../src/exports/markdown/front-twins.ts";
import { homeTwin } from "../../../src/exports/markdown/policy-twins.ts";
import { policyTerm } from "../../../src/i18n/policy-facts.ts";
import { leadingViewsOf, real, several, SITES } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

describe("the twin of a language's front", () => {
  it("is that of the policy while there is one", () => {
    for (const view of leadingViewsOf(real)) {
      const own = { ...view, path: `${view.policy.id}/` };
      expect(frontTwin(view)).toBe(homeTwin(own));
    }
  });

  it("lists several policies, each with its dates and its summary", () => {
    for (const view of leadingViewsOf(several)) {
      const text = unescaped(frontTwin(view));
      for (const policy of view.policies)
        for (const said of [
          `${view.say(policy.name.full)}](https://example.org/x/${view.locale}/${policy.id}/index.md)`,
          policyTerm({ ...view, policy }),
          view.say(policy.summary),
        ])
          expect(text).toContain(said);
    }
  });
});

describe.each(SITES)("the twin of the front door, of %s", (_, content) => {
  it("speaks every language, and leads into each", () => {
    const sides = leadingViewsOf(content);
    const text = unescaped(doorTwin(sides));
    for (const view of sides) {
      for (const said of [
        view.say(view.shared.site.name),
        `> ${view.t("site.unofficial")}`,
        view.say(view.shared.site.description),
        `/x/${view.locale}/index.md)`,
        ...view.policies.map(({ id }) => `/x/${view.locale}/${id}/index.md)`),
      ])
        expect(text).toContain(said);
    }
    expect(text).toContain("](https://example.org/x/)");
  });
});
