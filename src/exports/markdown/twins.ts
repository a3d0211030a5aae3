import type { TermOccurrences } from "../../domain/glossary/term-occurrences.ts";
import type { ListedFiles } from "../../i18n/data-page.ts";
import { measureTitle } from "../../i18n/measure-title.ts";
import {
  measurePath,
  type PolicyPage,
  policyPages,
  SHARED_PAGES,
  type SharedPage,
  termPath,
} from "../../i18n/page-paths.ts";
import type { View } from "../../i18n/view.ts";
import { aboutTwin } from "./about-twin.ts";
import { calculatorTwin } from "./calculator-twin.ts";
import { changesTwin } from "./changes-twin.ts";
import { citeTwin } from "./cite-twin.ts";
import { dataTwin } from "./data-twin.ts";
import { frontTwin } from "./front-twins.ts";
import { glossaryTwin } from "./glossary-twin.ts";
import { measureTwin } from "./measure-twin.ts";
import { misquotedTwin } from "./misquoted-twin.ts";
import { officesTwin } from "./office-twin.ts";
import {
  closingTwin,
  figuresTwin,
  homeTwin,
  textTwin,
} from "./policy-twins.ts";
import { questionTwin } from "./question-twin.ts";
import { sourceTwin } from "./source-twin.ts";
import { termTwin } from "./term-twin.ts";
import { checkTwin, embedTwin, searchTwin } from "./tool-twins.ts";

/** What twins tell that no view holds. */
export interface TwinSource {
  readonly occurrences: TermOccurrences;
  readonly listed: readonly ListedFiles[];
}

/** A page's text as Markdown, with its title and its path below the language. */
export interface Twin {
  readonly path: string;
  readonly title: string;
  readonly write: (source: TwinSource) => string;
}

/** The title that a page is listed by, and its text. */
interface PageText {
  readonly title: (view: View) => string;
  readonly write: (view: View, source: TwinSource) => string;
}

/** The wording of a title, which may name the policy, its last part or the site. */
function titled(key: string): PageText["title"] {
  return ({ policy, shared, t, say }) =>
    t(key, {
      policy: say(policy.name.short),
      name: say(policy.wording.supplementary),
      site: say(shared.site.name),
    });
}

const OF_POLICY: Readonly<Record<PolicyPage, PageText>> = {
  "": { title: ({ policy, say }) => say(policy.name.full), write: homeTwin },
  "text/": { title: titled("text.title"), write: textTwin },
  "calculator/": { title: titled("planner.title"), write: calculatorTwin },
  "figures/": { title: titled("figures.title"), write: figuresTwin },
  "open/": { title: titled("open.title"), write: questionTwin },
  "sup/": { title: titled("sup.title"), write: closingTwin },
  "cite/": { title: titled("cite.title"), write: citeTwin },
  "source/": { title: titled("source.title"), write: sourceTwin },
  "misquoted/": { title: titled("misquoted.title"), write: misquotedTwin },
};

const OF_ALL: Readonly<Record<SharedPage, PageText>> = {
  "": { title: ({ shared, say }) => say(shared.site.name), write: frontTwin },
  "glossary/": { title: titled("terms.title"), write: glossaryTwin },
  "departments/": { title: titled("offices.title"), write: officesTwin },
  "about/": { title: titled("about.title"), write: aboutTwin },
  "search/": { title: titled("search.page-title"), write: searchTwin },
  "check/": { title: titled("check.title"), write: checkTwin },
  "changes/": { title: titled("changes.title"), write: changesTwin },
  "data/": {
    title: titled("data.title"),
    write: (view, { listed }) => dataTwin(view, listed),
  },
  "embed/": { title: titled("embed.page-title"), write: embedTwin },
};

/** The twins of a policy's pages. */
export function policyTwins(view: View): readonly Twin[] {
  const { policy } = view;
  return [
    ...policyPages(policy).map((page) =>
      twinOf(view, `${policy.id}/${page}`, OF_POLICY[page]),
    ),
    ...policy.measures.map((measure) =>
      twinOf(view, measurePath(policy, measure), {
        title: () => measureTitle(view, measure),
        write: (own) => measureTwin(own, measure),
      }),
    ),
  ];
}

/** The twins of pages that are of no single policy, those of terms apart. */
export function sharedTwins(view: View): readonly Twin[] {
  return SHARED_PAGES.map((page) => twinOf(view, page, OF_ALL[page]));
}

/** The twin of each term's page. */
export function termTwins(view: View): readonly Twin[] {
  return view.shared.glossary.map((term) =>
    twinOf(view, termPath(term), {
      title: () => term[view.locale],
      write: (own, { occurrences }) => termTwin(own, term, occurrences),
    }),
  );
}

function twinOf(view: View, path: string, { title, write }: PageText): Twin {
  const own = { ...view, path };
  return {
    path,
    title: title(own),
    write: (source) => write(own, source),
  };
}
