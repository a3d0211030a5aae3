import type { Measure } from "../domain/policy/measure.ts";
import type { GlossaryTerm } from "../domain/policy/reference.ts";
import { LOCALES } from "../domain/text/languages.ts";
import { formatsOf, PAGE_FORMS } from "../exports/page-formats.ts";
import { pageData } from "../exports/structured/page-data.ts";
import {
  measurePath,
  type PolicyPage,
  type SharedPage,
  termPath,
} from "../i18n/page-paths.ts";
import { pictureAddress } from "../i18n/share-picture.ts";
import { createTemplates, createTranslator } from "../i18n/translator.ts";
import { createView, type View, type ViewSource } from "../i18n/view.ts";
import { siteContent } from "./_content.ts";

/** The subject of a page: one policy in one language. */
export type PageSubject = Omit<
  ViewSource,
  "path" | "base" | "origin" | "isOfAll"
>;

/**
 * Every policy in every language. Read once for all paths of a route: reading
 * again for each page would make the build grow with the square of its size.
 */
export async function pageSubjects(): Promise<readonly PageSubject[]> {
  const content = await siteContent();
  if (!content) return [];
  const { policies, shared } = content;
  return LOCALES.flatMap((locale) => {
    const t = createTranslator(locale);
    const words = createTemplates(locale);
    return policies.map((policy) => ({
      locale,
      policy,
      policies,
      shared,
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

/** A frame in each language for each of some parts of each policy. */
export async function embedPaths(
  partsOf: (subject: PageSubject) => readonly EmbeddedPart[],
) {
  const subjects = await pageSubjects();
  return subjects.flatMap((subject) =>
    partsOf(subject).map(({ params, props }) => ({
      params: { locale: subject.locale, policy: subject.policy.id, ...params },
      props: { subject, ...props },
    })),
  );
}

interface EmbeddedPart {
  readonly params: Readonly<Record<string, string>>;
  readonly props: object;
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
  readonly props: Readonly<{ subject?: unknown }>;
}

/** Gives a page's components their view, and returns it. */
export function setView(
  { locals, site }: Page,
  subject: PageSubject,
  path: string,
  isOfAll = false,
): View {
  const view = createView({
    ...subject,
    path,
    isOfAll,
    base: import.meta.env.BASE_URL,
    origin: site?.origin ?? "",
  });
  if (import.meta.env.HAS_EXTRAS) locals.picture = pictureAddress(view);
  return (locals.view = view);
}

/** The same for a page of no single policy, by its path below the language. */
export function setSiteView(page: SubjectPage, path: SharedPage): View {
  const view = viewOfAll(page, page.props.subject as PageSubject, path);
  return told(page, view, PAGE_FORMS.shared[path]);
}

/** The same for the page of a term. */
export function setTermView(
  page: SubjectPage,
  term: Pick<GlossaryTerm, "id">,
): View {
  const path = termPath(term);
  const view = viewOfAll(page, page.props.subject as PageSubject, path);
  return told(page, view, PAGE_FORMS.term);
}

/** The same where the subject was not given with the path. */
export function viewOfAll(
  page: Page,
  subject: PageSubject,
  path: string,
): View {
  return setView(page, subject, path, subject.policies.length > 1);
}

/** The same for a page of a policy, by its path below the policy. */
export function setPolicyView(page: SubjectPage, path: PolicyPage): View {
  const subject = page.props.subject as PageSubject;
  const view = setView(page, subject, `${subject.policy.id}/${path}`);
  return told(page, view, PAGE_FORMS.policy[path]);
}

/** The same for the page of a measure, which tells more of itself. */
export function setMeasureView(
  page: Page,
  subject: PageSubject,
  measure: Pick<Measure, "id">,
): View {
  const view = setView(page, subject, measurePath(subject.policy, measure));
  page.locals.formats = formatsOf(view, PAGE_FORMS.measure);
  return view;
}

/** Tells programs of a page what its view holds, and returns the view. */
function told(
  { locals }: Page,
  view: View,
  forms: Parameters<typeof formatsOf>[1],
): View {
  locals.structured = pageData(view);
  locals.formats = formatsOf(view, forms);
  return view;
}

/** The same for a frame, which stands on no page of the site. */
export function setEmbedView(page: SubjectPage): View {
  const subject = page.props.subject as PageSubject;
  return setView(page, subject, `${subject.policy.id}/`);
}
