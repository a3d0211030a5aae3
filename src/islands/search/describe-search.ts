import { ENGINE_FLOORS, namedVersions } from "../../engine-floors.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { View } from "../../i18n/view.ts";
import { measureFacets, type MeasureFacets } from "./measure-facets.ts";
import type {
  EngineAddresses,
  SearchSetup,
  SearchWords,
} from "./search-setup.ts";

/** A measure as the server lists it. */
export interface ListedMeasure {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly facets: MeasureFacets;
}

/** The setup of the search script, made at build time. */
export function describeSearch(
  view: Pick<View, "locale" | "t" | "base" | "policies" | "shared">,
  style: string,
  { folder, data, foreign, ...rest }: EngineAddresses,
): SearchSetup {
  const { locale, base, t } = view;
  const root = base.replace(/\/?$/, "/");
  return {
    locale,
    addresses: {
      folder: root + folder,
      data: root + data,
      foreign: root + foreign,
      ...rest,
    },
    front: localizedPath(base, locale, ""),
    words: searchWords(t),
    examples: exampleQueries(view),
    style,
  };
}

/** Every measure of every policy, as a list of pages. */
export function listedMeasures(
  view: Pick<View, "locale" | "policies" | "base">,
): readonly ListedMeasure[] {
  const { locale, policies, base } = view;
  return policies.flatMap((policy) =>
    policy.measures.map((measure) => ({
      href: localizedPath(base, locale, `${policy.id}/${measure.id}/`),
      label: measureName(policy, measure, locale),
      title: measure.name[locale],
      facets: measureFacets(measure),
    })),
  );
}

/** How many of each sort of example there are. */
const [NAMES, QUESTIONS] = [3, 2];

/** Queries that show what can be asked: names, a sentence's number, questions. */
export function exampleQueries({
  locale,
  policies,
  shared,
}: Pick<View, "locale" | "policies" | "shared">): readonly string[] {
  const [policy] = policies;
  const measures = policy?.measures ?? [];
  const step = Math.ceil(measures.length / NAMES);
  const named = measures.filter((_, at) => at % step === 1);
  const numbered = measures.slice(1, 2).map(({ number }) => `${number}.2`);
  const asked = shared.questions
    .filter(({ isNextStep }) => isNextStep)
    .slice(0, QUESTIONS);
  return [
    ...named.map(({ name }) => name[locale]),
    ...numbered,
    ...asked.map(({ text }) => text[locale]),
  ];
}

/** The wording; plural forms are drawn with a number that is then left open. */
function searchWords(t: Translate): SearchWords {
  const query = "{{query}}";
  const found = (count: number) =>
    t("search.found", { count, query }).replace(String(count), "{{count}}");
  return {
    loading: t("search.loading"),
    failed: t("search.failed"),
    wordsNeedNewer: t(
      "search.words-need-newer",
      namedVersions(ENGINE_FLOORS.search),
    ),
    retry: t("site.retry"),
    foundOne: found(1),
    found: found(2),
    nearest: t("search.nearest", { query }),
    readAs: t("search.read-as", { read: "{{read}}" }),
    asTyped: t("search.as-typed", { query }),
    notHere: t("search.not-here", { query }),
    because: t("search.because", { query, read: "{{read}}" }),
    inOtherText: t("search.in-other-text", { read: "{{read}}" }),
    onPage: t("search.on-page", { read: "{{read}}" }),
    second: t("search.second"),
    examples: t("search.examples"),
    workOut: t("search.work-out"),
    none: t("search.none", { query }),
    tried: t("search.tried"),
    noneTry: t("search.none-try"),
    filtered: t("search.filtered", { query }),
    measures: t("search.measures"),
    results: t("search.results"),
    related: t("search.related"),
    notStated: t("search.not-stated"),
    kinds: {
      term: t("search.kind-term"),
      office: t("search.kind-office"),
      question: t("search.kind-answer"),
      answer: t("search.kind-answer"),
    },
    all: t("search.all"),
    close: t("search.close"),
  };
}
