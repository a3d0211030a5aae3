import {
  policyTwins,
  siteTwins,
  type Twin,
} from "../exports/markdown/twins.ts";
import { createView, type View } from "../i18n/view.ts";
import { sitePlace } from "./_place.ts";
import { pageSubjects } from "./_views.ts";

/** A view of each policy in each language, of no page. */
export async function policyViews(): Promise<readonly View[]> {
  const subjects = await pageSubjects();
  return subjects.map((subject) =>
    createView({ ...subject, ...sitePlace(), path: "", isOfAll: false }),
  );
}

/** The twins of all pages, each with its language. */
export async function twinsOf(): Promise<
  readonly (Twin & Pick<View, "locale">)[]
> {
  const views = await policyViews();
  return views.flatMap((view) => {
    const isFirst = view.policy === view.policies[0];
    const twins = [...policyTwins(view), ...(isFirst ? siteTwins(view) : [])];
    return twins.map((twin) => ({ ...twin, locale: view.locale }));
  });
}
