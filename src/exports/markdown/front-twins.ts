import type { Policy } from "../../domain/policy/policy.ts";
import { LANGUAGES } from "../../domain/text/languages.ts";
import { shownChapters } from "../../domain/text/policy-text.ts";
import { marksOf } from "../../i18n/marks.ts";
import { policyTerm } from "../../i18n/policy-facts.ts";
import { issuedWords } from "../../i18n/policy-issuers.ts";
import type { View } from "../../i18n/view.ts";
import { heading, inBlocks, link, list, plain } from "./markdown.ts";
import { headOf, pageLink, twinLink } from "./parts.ts";
import { homeTwin } from "./policy-twins.ts";

/** The front of a language: all policies, or the one that there is. */
export function frontTwin(view: View): string {
  const { policy, policies, shared, say } = view;
  if (policies.length === 1)
    return homeTwin({ ...view, path: `${policy.id}/` });
  const { name, description } = shared.site;
  return inBlocks([
    ...headOf(view, say(name), say(description)),
    ...policies.flatMap((each) => policyOf({ ...view, policy: each })),
  ]);
}

function policyOf(view: View): readonly string[] {
  const { policy, locale, shared, t, say } = view;
  return [
    `## ${twinLink(view, say(policy.name.full), `${policy.id}/`)}`,
    plain(issuedWords(policy, shared, { locale, t })),
    plain(policyTerm(view)),
    plain(say(policy.summary)),
    list(chaptersOf(view, policy)),
  ];
}

/** The chapters with the places where their measures are. */
function chaptersOf(view: View, policy: Policy): readonly string[] {
  return shownChapters(policy).map(({ chapter, from }) =>
    pageLink(
      view,
      `${chapter.number} ${view.say(chapter.name)}`,
      from ? `${policy.id}/#${from.title.id}` : `${policy.id}/sup/`,
    ),
  );
}

/**
 * The front door, which speaks every language.
 * @param sides a view of the first policy in each language
 */
export function doorTwin(sides: readonly View[]): string {
  const names = sides.map(({ say, shared }) => say(shared.site.name));
  return inBlocks([
    heading(1, names.join(" ")),
    sides.map(({ t }) => `> ${plain(t("site.unofficial"))}`).join("\n>\n"),
    ...sides.flatMap(sideOf),
  ]);
}

function sideOf(view: View): readonly string[] {
  const { locale, policies, shared, origin, base, t, say } = view;
  const { space } = marksOf(locale);
  const door = `${origin}${base.replace(/\/$/, "")}/`;
  return [
    heading(2, LANGUAGES[locale].name),
    plain(say(shared.site.description)),
    plain(t("twin.page")) + space + link(say(shared.site.name), door),
    list([
      ...policies.map(({ id, name }) =>
        twinLink(view, say(name.full), `${id}/`),
      ),
      twinLink(view, t("front.enter"), ""),
      twinLink(view, t("home.search"), "search/"),
    ]),
    ...policies.map(({ summary }) => plain(say(summary))),
  ];
}
