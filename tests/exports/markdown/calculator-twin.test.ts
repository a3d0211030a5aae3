import { describe, expect, it } from "vitest";

import { hasAmount } from "../../../src/domain/benefit/benefit-kinds.ts";
import { textOf } from "../../../src/domain/text/run.ts";
import { calculatorTwin } from "../../../src/exports/markdown/calculator-twin.ts";
import { amountLines } from "../../../src/i18n/amount-lines.ts";
import { policyTerm } from "../../../src/i18n/policy-facts.ts";
import { SITES, viewsOf } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

describe.each(SITES)("the twin of all calculators, of %s", (_, content) => {
  const cases = viewsOf(content).map((view) => ({
    view,
    text: unescaped(
      calculatorTwin({ ...view, path: `${view.policy.id}/calculator/` }),
    ),
  }));

  it("says of each support what it comes to with its hedges, and leads to its measure", () => {
    for (const { view, text } of cases)
      for (const measure of view.policy.measures)
        for (const benefit of measure.benefits.filter(hasAmount)) {
          const name = `\n### ${view.say(benefit.name)}\n`;
          const [own = ""] = text.split(name).slice(1);
          const [part = ""] = own.split(/\n##/);
          const of = { benefits: [benefit], keyFigures: measure.keyFigures };
          for (const line of amountLines(of, view.locale, view.words))
            expect(part).toContain(textOf(line));
          expect(part).toContain(`/${measure.id}/index.md)`);
          expect(part).toContain(`#${benefit.sentence})`);
          expect(part).toContain(`calculator/?benefit=${benefit.id})`);
          for (const { quote, note } of benefit.conditions ?? []) {
            expect(part.replace(/[，：；（）]/g, "")).toContain(
              view
                .say(quote)
                .replace(
                  /[,:;()，：；（）]/g,
                  view.locale === "zh" ? "" : "$&",
                ),
            );
            if (note) expect(part).toContain(view.say(note));
          }
        }
  });

  it("has each rule for several together, below its sentence", () => {
    for (const { view, text } of cases)
      for (const { name, text: said, sentence } of view.policy.supplementary
        .rules) {
        expect(text).toContain(view.say(name));
        expect(text).toContain(view.say(said));
        expect(text).toContain(`#${sentence})`);
      }
  });

  it("says from when until when the policy holds, as dates", () => {
    for (const { view, text } of cases)
      expect(text).toContain(policyTerm(view));
  });
});
