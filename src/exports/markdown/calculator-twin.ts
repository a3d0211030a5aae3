import type { Benefit } from "../../domain/benefit/benefit.ts";
import { hasAmount } from "../../domain/benefit/benefit-kinds.ts";
import { variantsOf } from "../../domain/benefit/parts-of.ts";
import type { Measure } from "../../domain/policy/measure.ts";
import { textOf } from "../../domain/text/run.ts";
import { amountLines, figureLines } from "../../i18n/amount-lines.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { marksOf } from "../../i18n/marks.ts";
import { policyTerm } from "../../i18n/policy-facts.ts";
import {
  formulaCells,
  spreadsheetFormulas,
} from "../../i18n/spreadsheet-formula.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type { View } from "../../i18n/view.ts";
import {
  code,
  heading,
  inBlocks,
  lines,
  list,
  plain,
  quoted,
  words,
} from "./markdown.ts";
import { headOf, measureLink, pageLink, sentenceLink, under } from "./parts.ts";
import { planRules } from "./plan-rules.ts";

/** Every support that can be worked out, and the rules for several together. */
export function calculatorTwin(view: View): string {
  const { policy, t } = view;
  const all = policy.measures.flatMap((measure) =>
    measure.benefits.map((benefit) => ({ measure, benefit })),
  );
  const counted = all.filter(({ benefit }) => hasAmount(benefit));
  const others = all.filter(({ benefit }) => !hasAmount(benefit));
  const hasAmounts = counted.length > 0;
  return inBlocks([
    ...headOf(
      view,
      t("planner.name"),
      t(hasAmounts ? "planner.lead" : "planner.nothing"),
    ),
    plain(policyTerm(view)),
    ...(hasAmounts
      ? under(
          t("planner.index"),
          plain(t("planner.no-script")),
          ...counted.flatMap((each) => supportOf(view, each)),
          testedOf(view),
        )
      : []),
    ...(others.length > 0
      ? under(
          t("planner.without-amount", { number: others.length }),
          list(others.map((each) => withoutAmount(view, each))),
        )
      : []),
    ...planRules(view),
  ]);
}

/** How an address chooses the support that is worked out. */
const ASKED = "?benefit=";

interface Support {
  readonly measure: Measure;
  readonly benefit: Benefit;
}

function supportOf(
  view: View,
  { measure, benefit }: Support,
): readonly string[] {
  const { policy, locale, say, words: templates } = view;
  const { keyFigures } = measure;
  const of = { benefits: [benefit], keyFigures };
  return [
    heading(3, say(benefit.name)),
    words(measureLink(view, measure), sentenceLink(view, benefit.sentence)),
    list([
      ...amountLines(of, locale, templates).map((line) => plain(textOf(line))),
      pageLink(
        view,
        view.t("planner.name"),
        `${policy.id}/calculator/${ASKED}${benefit.id}`,
      ),
      ...formulasOf(view, benefit),
    ]),
    ...conditionsOf(view, benefit),
  ];
}

function formulasOf(view: View, benefit: Benefit): readonly string[] {
  const { locale, t, say } = view;
  const { colon, semicolon } = marksOf(locale);
  const cells = plain(formulaCells(benefit, view).join(semicolon) + colon);
  return spreadsheetFormulas(benefit).map(({ variant, formula }) => {
    const label = variantsOf(benefit).find(({ id }) => id === variant)?.label;
    return lines(
      plain(t("planner.formula")),
      words(cells, label ? plain(say(label)) : "", code(formula)),
    );
  });
}

function conditionsOf(
  view: View,
  { conditions = [] }: Benefit,
): readonly string[] {
  const { locale, t, say } = view;
  if (conditions.length === 0) return [];
  return [
    plain(t("calculator.conditions") + marksOf(locale).colon),
    list(
      conditions.map(({ quote, note, sentence }) =>
        lines(
          words(
            quoted(typeset(say(quote), locale)),
            sentenceLink(view, sentence),
          ),
          note ? plain(say(note)) : "",
        ),
      ),
    ),
  ];
}

function withoutAmount(view: View, { measure, benefit }: Support): string {
  const { locale, say, words: templates } = view;
  const of = { benefits: [benefit], keyFigures: measure.keyFigures };
  return lines(
    words(plain(say(benefit.name)), sentenceLink(view, benefit.sentence)),
    ...figureLines(of, locale, templates).map((line) => plain(textOf(line))),
  );
}

function testedOf({ policy, shared, locale, t }: View): string {
  const [release] = shared.releases;
  if (!release?.tested?.includes(policy.id)) return "";
  const { version, date } = release;
  return plain(
    t("planner.tested", { version, date: formatDate(date, locale) }),
  );
}
