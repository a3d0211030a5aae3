import { describe, expect, it } from "vitest";

import { officesTwin } from "../../../src/exports/markdown/office-twin.ts";
import { figureWords } from "../../../src/i18n/figure-words.ts";
import { officeName } from "../../../src/i18n/office-name.ts";
import {
  measureOfSentence,
  sentencePath,
} from "../../../src/i18n/sentence-path.ts";
import { typesetChinese } from "../../../src/i18n/typeset-chinese.ts";
import { leadingViewsOf, SITES } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

describe.each(SITES)("the twin of all offices, of %s", (_, content) => {
  const cases = leadingViewsOf(content).map((view) => {
    const text = unescaped(officesTwin({ ...view, path: "departments/" }));
    return { view, parts: text.split(/^## /m).slice(1) };
  });

  it("has each office with its names", () => {
    for (const { view, parts } of cases) {
      const { departments } = view.shared;
      expect(parts).toHaveLength(departments.length);
      for (const [at, office] of departments.entries()) {
        expect(parts[at]).toMatch(officeName(office, view.locale));
        for (const said of [typesetChinese(office.fullName), office.pinyin])
          expect(parts[at]).toContain(said);
        if (office.note) expect(parts[at]).toContain(view.say(office.note));
      }
    }
  });

  it("has under each the measures that name it, a row each, and no other", () => {
    for (const { view, parts } of cases)
      for (const [at, { id }] of view.shared.departments.entries()) {
        const named = view.policies.flatMap((policy) =>
          policy.measures
            .filter(({ departments }) => departments.includes(id))
            .map((measure) => `${policy.id}/${measure.id}/index.md`),
        );
        const rows = parts[at]?.match(/^\| \[.*$/gm) ?? [];
        expect(rows).toHaveLength(named.length);
        for (const [row, path] of named.entries())
          expect(rows[row]).toContain(path);
      }
  });

  it("keeps the hedge of each yearly total, beside its sentence", () => {
    for (const { view, parts } of cases) {
      const language = { locale: view.locale, hedges: view.words("hedge") };
      const all = parts.join("\n");
      for (const policy of view.policies)
        for (const pool of policy.pools) {
          const row = all
            .split("\n")
            .find((line) =>
              line.includes(`/${sentencePath(policy, pool.sentence)})`),
            );
          const measure = measureOfSentence(policy, pool.sentence);
          if (!measure?.departments.length) continue;
          expect(row).toContain(`**${figureWords(pool, language)}**`);
        }
    }
  });
});
