import { getCollection } from "astro:content";

import { LOCALES } from "../domain/text/languages.ts";
import { createTemplates, createTranslator } from "../i18n/translator.ts";
import { createView, type View, type ViewSource } from "../i18n/view.ts";

/** The subject of a page: one policy in one language. */
export type PageSubject = Omit<ViewSource, "path" | "base" | "origin">;

/**
 * Every policy in every language. Read once for all paths of a route: reading
 * again for each page would make the build grow with the square of its size.
 */
export async function pageSubjects(): Promise<readonly PageSubject[]> {
  const policies = await getCollection("policies");
  const [shared] = await getCollection("shared");
  if (!shared) return [];
  const all = policies.map(({ data }) => data);
  return LOCALES.flatMap((locale) => {
    const t = createTranslator(locale);
    const words = createTemplates(locale);
    return all.map((policy) => ({
      locale,
      policy,
      policies: all,
      shared: shared.data,
      t,
      words,
    }));
  });
}

/** The subjects of pages that belong to no single policy: the first policy leads them. */
export async function localeSubjects(): Promise<readonly PageSubject[]> {
  const subjects = await pageSubjects();
  return subjects.filter(({ policy, policies }) => policy === policies[0]);
}

/** A page of each policy in each language, for a route of both. */
export async function policyPaths() {
  const subjects = await pageSubjects();
  return subjects.map((subject) => ({
    params: { locale: subject.locale, policy: subject.policy.id },
    props: { subject },
  }));
}

/** A page in each language, for a route of no single policy. */
export async function localePaths() {
  const subjects = await localeSubjects();
  return subjects.map((subject) => ({
    params: { locale: subject.locale },
    props: { subject },
  }));
}

/** Gives a page's components their view, and returns it. */
export function setView(
  astro: { readonly locals: App.Locals; readonly site: URL | undefined },
  subject: PageSubject,
  path: string,
): View {
  const view = createView({
    ...subject,
    path,
    base: import.meta.env.BASE_URL,
    origin: astro.site?.origin ?? "",
  });
  astro.locals.view = view;
  return view;
}
