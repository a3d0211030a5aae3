import type { View } from "../../i18n/view.ts";
import { glossaryTwin } from "./glossary-twin.ts";
import { measureTwin } from "./measure-twin.ts";
import { TWIN } from "./parts.ts";
import {
  closingTwin,
  figuresTwin,
  homeTwin,
  textTwin,
} from "./policy-twins.ts";
import { questionTwin } from "./question-twin.ts";
import { sourceTwin } from "./source-twin.ts";

/** A page's text as Markdown, and the page's path below the language. */
export interface Twin {
  readonly path: string;
  readonly write: () => string;
}

/** By the page's path below its policy. */
const OF_POLICY: Readonly<Record<string, (view: View) => string>> = {
  "": homeTwin,
  "text/": textTwin,
  "figures/": figuresTwin,
  "open/": questionTwin,
  "sup/": closingTwin,
  "source/": sourceTwin,
};

/** The twins of a policy's pages. */
export function policyTwins(view: View): readonly Twin[] {
  const { policy } = view;
  const at = (page: string) => ({ ...view, path: `${policy.id}/${page}` });
  return [
    ...Object.entries(OF_POLICY).map(([page, write]) => ({
      path: at(page).path,
      write: () => write(at(page)),
    })),
    ...policy.measures.map((measure) => ({
      path: at(`${measure.id}/`).path,
      write: () => measureTwin(at(`${measure.id}/`), measure),
    })),
  ];
}

/** The twins of pages that are of no single policy. */
export function siteTwins(view: View): readonly Twin[] {
  const path = "glossary/";
  return [{ path, write: () => glossaryTwin({ ...view, path }) }];
}

/** Where the twin of a view's own page is found, if it has one. */
export function twinAddress(view: View): string | undefined {
  const { policy, policies, path, href, origin } = view;
  // While there is one policy, its front is the front of the site.
  const own = path === "" && policies.length === 1 ? `${policy.id}/` : path;
  const twins = [...policyTwins(view), ...siteTwins(view)];
  return twins.some((twin) => twin.path === own)
    ? origin + href(own + TWIN)
    : undefined;
}
