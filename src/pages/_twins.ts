import { findOccurrences } from "../domain/glossary/term-occurrences.ts";
import { listedFiles } from "../exports/listed-files.ts";
import {
  policyTwins,
  sharedTwins,
  termTwins,
  type Twin,
  type TwinSource,
} from "../exports/markdown/twins.ts";
import { createView, type View } from "../i18n/view.ts";
import { siteContent } from "./_content.ts";
import { sitePlace } from "./_place.ts";
import { pageSubjects } from "./_views.ts";
import { dataFiles } from "./data/_data-files.ts";

/** A view of each policy in each language, of no page. */
export async function policyViews(): Promise<readonly View[]> {
  const subjects = await pageSubjects();
  return subjects.map((subject) =>
    createView({ ...subject, ...sitePlace(), path: "", isOfAll: false }),
  );
}

/** Those of the first policy, which leads pages of no single one. */
export async function leadingViews(): Promise<readonly View[]> {
  const views = await policyViews();
  return views.filter(({ policy, policies }) => policy === policies[0]);
}

/** The twins of all pages, each with its language; not that of the front door. */
export async function twinsOf(): Promise<
  readonly (Twin & Pick<View, "locale">)[]
> {
  const views = await policyViews();
  return views.flatMap((view) => {
    const isFirst = view.policy === view.policies[0];
    const ofAll = isFirst ? [...sharedTwins(view), ...termTwins(view)] : [];
    return [...policyTwins(view), ...ofAll].map((twin) => ({
      ...twin,
      locale: view.locale,
    }));
  });
}

/** What is gathered once for all twins. */
export async function twinSource(): Promise<TwinSource> {
  const content = await siteContent();
  if (!content) return { occurrences: new Map(), listed: [] };
  const { policies, shared } = content;
  return {
    occurrences: findOccurrences(policies, shared),
    listed: listedFiles(
      await dataFiles(),
      policies.map(({ id }) => id),
    ),
  };
}
