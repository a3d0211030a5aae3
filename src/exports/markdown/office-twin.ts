import { supportSums } from "../../domain/figure/support-sums.ts";
import type { Measure } from "../../domain/policy/measure.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { Department } from "../../domain/policy/reference.ts";
import {
  beside,
  FIRST_TRANSLATION,
  LANGUAGES,
  SOURCE,
} from "../../domain/text/languages.ts";
import { textOf } from "../../domain/text/run.ts";
import { figureLines } from "../../i18n/amount-lines.ts";
import { capitalize } from "../../i18n/capitalize.ts";
import { figureWords } from "../../i18n/figure-words.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import { officeName } from "../../i18n/office-name.ts";
import { measureOfSentence } from "../../i18n/sentence-path.ts";
import { sumLines } from "../../i18n/sum-lines.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type { View } from "../../i18n/view.ts";
import { attestedWords } from "./attested-words.ts";
import { bold, inBlocks, list, plain, table, words } from "./markdown.ts";
import { fact, headOf, measureLink, sentenceLink, under } from "./parts.ts";

/** Every office that a text names, with its measures and what they come to. */
export function officesTwin(view: View): string {
  const { locale, policies, shared, t } = view;
  const [first] = policies.map(({ published }) => published).sort();
  const since = first ? formatDate(first, locale) : "";
  return inBlocks([
    ...headOf(view, t("offices.name"), t("offices.lead")),
    plain(t("offices.no-contact", { date: since })),
    ...shared.departments.flatMap((office) => officeOf(view, office)),
  ]);
}

function officeOf(view: View, office: Department): readonly string[] {
  const { locale, policies, t, say } = view;
  const issued = policies.filter(({ issuers }) => issuers.includes(office.id));
  const ruled = policies.filter(({ measures }) =>
    measures.some(({ departments }) => departments.includes(office.id)),
  );
  return under(
    officeName(office, locale),
    factsOf(view, office),
    office.note ? plain(say(office.note)) : "",
    ...issued.map(({ name, published }) =>
      plain(
        t("offices.issuer", {
          policy: say(name.full),
          date: formatDate(published, locale),
        }),
      ),
    ),
    ...ruled.flatMap((policy) => measuresOf({ ...view, policy }, office)),
    ruled.length === 0 ? plain(t("offices.none")) : "",
  );
}

function factsOf(view: View, office: Department): string {
  const { locale, shared, t, say } = view;
  const { jurisdictions } = shared.site;
  const place = jurisdictions[office.jurisdiction];
  const other = beside(locale);
  const named = (each: typeof locale) =>
    capitalize(typeset(office[each], each));
  const isShort = named(locale) !== officeName(office, locale);
  const isOne = Object.keys(jurisdictions).length === 1;
  return list(
    [
      isShort ? plain(named(locale)) : "",
      fact(view, LANGUAGES[other].name, named(other)),
      place && !isOne ? fact(view, t("offices.place"), say(place)) : "",
      office.fullName === office[SOURCE]
        ? ""
        : fact(view, t("offices.full"), typeset(office.fullName, SOURCE)),
      fact(view, t("offices.pinyin"), office.pinyin),
      fact(
        view,
        t("offices.english"),
        joinWords(
          FIRST_TRANSLATION,
          named(FIRST_TRANSLATION),
          `– ${attestedWords(view, office)}`,
        ),
      ),
    ].filter(Boolean),
  );
}

/** The measures of a view's policy that an office answers for. */
function measuresOf(view: View, office: Department): readonly string[] {
  const { policy, policies, locale, t, say } = view;
  const own = policy.measures.filter(({ departments }) =>
    departments.includes(office.id),
  );
  const count = t("offices.measures", { count: own.length });
  const { colon } = marksOf(locale);
  return [
    plain(policies.length > 1 ? count + colon + say(policy.name.short) : count),
    table([
      ["measure", "ceiling", "pool"].map((key) => plain(t(`offices.${key}`))),
      ...own.map((measure) => [
        words(measureLink(view, measure), jointly(view, measure)),
        ceilingOf(view, measure),
        poolsOf(view, policy, measure),
      ]),
    ]),
  ];
}

function jointly({ t }: View, { departments }: Measure): string {
  const count = departments.length - 1;
  return count > 0 ? plain(t("offices.jointly", { count })) : "";
}

/** The support with the largest sum, or that there is none. */
function ceilingOf(view: View, measure: Measure): string {
  const { locale, t, say, words: templates } = view;
  const { colon, semicolon, brackets } = marksOf(locale);
  const [before, after] = brackets;
  const [top] = supportSums([measure]);
  if (!top)
    return plain(
      [
        t("offices.no-sum"),
        ...figureLines(measure, locale, templates).map(textOf),
      ].join(semicolon),
    );
  const sums = sumLines(top, view).map(({ of, said, isExact, count }) => {
    const sum = typeof said === "string" ? said : textOf(said);
    const exact = isExact ? before + t("figures.exact", { count }) + after : "";
    return (of ? say(of) + colon : "") + sum + exact;
  });
  return words(plain(say(top.benefit.name)), bold(sums.join(semicolon)));
}

function poolsOf(view: View, policy: Policy, measure: Measure): string {
  const { locale, t, words: templates } = view;
  const pools = policy.pools.filter(
    ({ sentence }) => measureOfSentence(policy, sentence) === measure,
  );
  if (pools.length === 0) return plain(t("offices.no-pool"));
  const language = { locale, hedges: templates("hedge") };
  return words(
    ...pools.map((pool) =>
      words(
        bold(figureWords(pool, language)),
        sentenceLink(view, pool.sentence),
      ),
    ),
  );
}
