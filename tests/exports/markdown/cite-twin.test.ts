import { describe, expect, it } from "vitest";

import { citedAddress } from "../../../src/domain/cite/citation.ts";
import {
  CITATION_STYLES,
  STYLE_FORMS,
} from "../../../src/domain/cite/citation-styles.ts";
import { citeTwin } from "../../../src/exports/markdown/cite-twin.ts";
import { citationPage } from "../../../src/i18n/citation-page.ts";
import { wholePart } from "../../../src/i18n/cited-parts.ts";
import { SITES, viewsOf } from "./twin-views.ts";

describe.each(SITES)("the twin of the citations, of %s", (_, content) => {
  it("has the whole text in every style, letter by letter, without a day", () => {
    for (const view of viewsOf(content)) {
      const { work, origin } = citationPage(view);
      const part = wholePart(view);
      const url = citedAddress(work, part, origin);
      const text = citeTwin({ ...view, path: `${view.policy.id}/cite/` });
      expect(text.match(/^```$/gm)).toHaveLength(2 * CITATION_STYLES.length);
      for (const style of CITATION_STYLES)
        expect(text).toContain(
          `\n${STYLE_FORMS[style].write({ ...work, part, url }, view.locale)}\n`,
        );
    }
  });
});
