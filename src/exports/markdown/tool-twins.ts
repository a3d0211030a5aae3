import { cardSentences } from "../../domain/policy/embeddable.ts";
import { checkExamples } from "../../i18n/check-examples.ts";
import { embedCode, FIT_SCRIPT } from "../../i18n/embed-code.ts";
import { embedPath } from "../../i18n/paths.ts";
import { sentenceName } from "../../i18n/sentence-name.ts";
import { CHECK_PATH } from "../../i18n/site-pages.ts";
import type { View } from "../../i18n/view.ts";
import { codeBlock, inBlocks, list, plain } from "./markdown.ts";
import {
  askLine,
  headOf,
  measureLink,
  pageLink,
  twinLink,
  under,
} from "./parts.ts";

/** The beginnings of addresses that put a question, below the language. */
export const SEARCHED = "search/?q=";
export const CHECKED = `${CHECK_PATH}?q=`;

const VERDICTS = ["verbatim", "differs", "older", "none"];

/** The search answers only with script: what it takes, and what it is of. */
export function searchTwin(view: View): string {
  const { policies, t } = view;
  return inBlocks([
    ...headOf(view, t("search.title"), t("search.description")),
    plain(t("search.hint")),
    plain(t("search.no-script")),
    textsOf(view),
    askLine(view, "ask-search", SEARCHED),
    ...under(
      t("search.measures"),
      list(
        policies.flatMap((policy) =>
          policy.measures.map((measure) =>
            measureLink({ ...view, policy }, measure),
          ),
        ),
      ),
    ),
  ]);
}

/** The check of a quotation: what it compares, what it tells, how it is asked. */
export function checkTwin(view: View): string {
  const { t } = view;
  const asked = (text: string) =>
    `${CHECK_PATH}?${String(new URLSearchParams({ q: text }))}`;
  return inBlocks([
    ...headOf(view, t("check.name"), t("check.lead")),
    plain(t("check.private")),
    plain(t("check.no-script")),
    textsOf(view),
    askLine(view, "ask-check", CHECKED),
    ...under(
      t("check.examples"),
      list(
        checkExamples(view).map(({ key, text }) =>
          pageLink(view, t(`check.example-${key}`), asked(text)),
        ),
      ),
    ),
    ...under(
      t("check.tells"),
      list(VERDICTS.map((verdict) => plain(t(`check.tells-${verdict}`)))),
      plain(t("check.compared")),
      plain(t("check.limits")),
    ),
  ]);
}

/** The code that shows a sentence on another site, of the first as an example. */
export function embedTwin(view: View): string {
  const { locale, policy, base, origin, t } = view;
  const [first] = cardSentences(policy);
  const address = origin + embedPath(base, locale, policy.id, first?.id ?? "");
  const title = first ? sentenceName(policy, first, locale, t) : "";
  return inBlocks([
    ...headOf(view, t("embed.name"), t("embed.lead")),
    plain(t("embed.no-script")),
    ...under(
      t("embed.code"),
      codeBlock(embedCode({ address, title, lang: "", theme: "" })),
      plain(t("embed.alone")),
    ),
    ...under(t("embed.fit"), plain(t("embed.fit-text")), codeBlock(FIT_SCRIPT)),
  ]);
}

/** The full texts, which a reader without script searches by other means. */
function textsOf(view: View): string {
  const { policies, t, say } = view;
  return list(
    policies.map(({ id, name }) =>
      twinLink(
        view,
        policies.length > 1 ? say(name.short) : t("site.text"),
        `${id}/text/`,
      ),
    ),
  );
}
