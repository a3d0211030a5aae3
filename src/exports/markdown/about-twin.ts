import type { Policy } from "../../domain/policy/policy.ts";
import { SOURCE } from "../../domain/text/languages.ts";
import { misquoted } from "../../domain/text/misquoted.ts";
import { policySentences } from "../../domain/text/policy-text.ts";
import { formatDate } from "../../i18n/format-date.ts";
import {
  CHANGES_PATH,
  CHECK_PATH,
  citePath,
  DATA_PATH,
  EMBED_PATH,
  misquotesPath,
  sourcePath,
} from "../../i18n/site-pages.ts";
import { translationStates } from "../../i18n/translation-state.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import type { View } from "../../i18n/view.ts";
import { licencesOf } from "./licences.ts";
import {
  bold,
  heading,
  inBlocks,
  list,
  plain,
  table,
  words,
} from "./markdown.ts";
import {
  fact,
  headOf,
  pageLink,
  sentenceLink,
  twinLink,
  under,
} from "./parts.ts";

const CHECKS = ["source", "figures", "hedges", "terms", "anchors"];
const MARKS = [",", ":", ";", "(", ")"];

/** What the site is and is not, where its text comes from, what it keeps. */
export function aboutTwin(view: View): string {
  const { t } = view;
  const said = (...keys: readonly string[]) =>
    keys.map((key) => plain(t(`about.${key}`)));
  const part = (key: string, ...blocks: readonly string[]) =>
    under(t(`about.${key}`), ...blocks);
  return inBlocks([
    ...headOf(view, t("about.name"), t("about.lead")),
    ...part("is", ...said("is-text")),
    ...part("is-not", ...said("is-not-text", "is-not-promise")),
    ...part(
      "method",
      ...said("method-text"),
      list(said(...CHECKS.map((check) => `method-${check}`))),
    ),
    ...part("source", ...sourcesOf(view)),
    ...part(
      "setting",
      ...said("setting-text"),
      marksOf(view),
      ...said("setting-ratio"),
    ),
    ...part("notes", ...said("notes-text"), notesOf(view)),
    ...part(
      "english",
      ...said("english-text", "english-state"),
      statesOf(view),
      twinLink(view, t("about.english-terms"), "glossary/"),
    ),
    ...part("privacy", ...said("privacy-text", "privacy-stored")),
    ...part("releases", ...releaseOf(view)),
    ...part("licences", licencesOf(view)),
  ]);
}

function sourcesOf(view: View): readonly string[] {
  const { policies, t } = view;
  return [
    ...policies.flatMap((policy) => sourceOf(view, policy)),
    list([
      twinLink(view, t("data.link"), DATA_PATH),
      twinLink(view, t("check.link"), CHECK_PATH),
      twinLink(view, t("embed.name"), EMBED_PATH),
    ]),
  ];
}

function sourceOf(view: View, policy: Policy): readonly string[] {
  const { locale, t, say } = view;
  const { source, measures } = policy;
  const sentences = policySentences(policy);
  const counts = {
    sentences: sentences.length,
    measures: measures.length,
    figures: sentences.flatMap(({ figures }) => figures).length,
  };
  return [
    heading(3, t("about.source-of", { policy: say(policy.name.full) })),
    plain(say(source.note)),
    list([
      fact(
        view,
        t("about.source-received"),
        formatDate(source.received, locale),
      ),
      fact(view, t("about.source-sha"), source.sha256),
      fact(view, t("about.source-holds"), t("about.source-counts", counts)),
      twinLink(view, t("about.source-read"), `${policy.id}/text/`),
      twinLink(view, t("source.link"), sourcePath(policy)),
      twinLink(view, t("cite.link"), citePath(policy)),
      ...(misquoted(policy).length > 0
        ? [twinLink(view, t("misquoted.link"), misquotesPath(policy))]
        : []),
      pageLink(
        view,
        t("about.source-questions"),
        `${policy.id}/sup/#policy-title`,
      ),
    ]),
  ];
}

function marksOf({ t }: View): string {
  return table([
    [t("about.setting-mark"), t("about.setting-shown")].map(plain),
    ...MARKS.map((mark) => [plain(mark), plain(typesetChinese(mark))]),
  ]);
}

function notesOf(view: View): string {
  const all = view.policies.flatMap((policy) =>
    policySentences(policy).flatMap(({ id, notes }) =>
      notes.map(({ quote, note }) =>
        words(
          sentenceLink({ ...view, policy }, id),
          bold(typesetChinese(quote[SOURCE])),
          plain(view.say(note)),
        ),
      ),
    ),
  );
  return list(all);
}

function statesOf({ policies, locale, t }: View): string {
  return table([
    ["kind", "sentences", "date"].map((key) =>
      plain(t(`about.english-${key}`)),
    ),
    ...translationStates(policies).map(({ kind, count, date }) => [
      plain(t(`about.kind-${kind}`)),
      String(count),
      date ? plain(formatDate(date, locale)) : "",
    ]),
  ]);
}

function releaseOf(view: View): readonly string[] {
  const { locale, shared, t, say } = view;
  const [newest] = shared.releases;
  const { version, date, changes } = newest ?? {};
  return [
    version && date
      ? heading(
          3,
          t("about.release", { version, date: formatDate(date, locale) }),
        )
      : "",
    changes ? plain(say(changes)) : "",
    twinLink(view, t("changes.link"), CHANGES_PATH),
  ];
}
