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

interface Page {
  readonly locals: App.Locals;
  readonly site: URL | undefined;
}

/** A page whose path was given with its subject: see `policyPaths`. */
interface SubjectPage extends Page {
  readonly props: Readonly<Record<string, unknown>>;
}

/** Gives a page's components their view, and returns it. */
export function setView(
  { locals, site }: Page,
  subject: PageSubject,
  path: string,
): View {
  return (locals.view = createView({
    ...subject,
    path,
    base: import.meta.env.BASE_URL,
    origin: site?.origin ?? "",
  }));
}

/** The same for a page of no single policy, by its path below the language. */
export function setSiteView(page: SubjectPage, path: string): View {
  return setView(page, page.props["subject"] as PageSubject, path);
}

/** The same for a page of a policy, by its path below the policy. */
export function setPolicyView(page: SubjectPage, path: string): View {
  const subject = page.props["subject"] as PageSubject;
  return setView(page, subject, `${subject.policy.id}/${path}`);
}
