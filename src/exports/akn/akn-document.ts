import { citedWork } from "../../domain/cite/citation.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { SharedContent } from "../../domain/policy/reference.ts";
import {
  LANGUAGES,
  type Locale,
  LOCALES,
  SOURCE,
} from "../../domain/text/languages.ts";
import { issuerFullNames } from "../../i18n/policy-issuers.ts";
import { type DataFile, dataFile } from "../data-file.ts";
import { xml, xmlDocument, type XmlElement } from "../xml.ts";
import { aknText, HOLDS_SENTENCES } from "./akn-text.ts";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The site and the issuer, as the document's own references name them. */
const SITE = "site";
const ISSUER = "issuer";

/** The codes of three letters that the standard asks for. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  zh: "zho",
  en: "eng",
};

type Shared = Pick<
  SharedContent,
  "departments" | "site" | "releases" | "glossary"
>;

/** A policy's text in each language, as Akoma Ntoso 3.0. */
export function aknFiles(policy: Policy, shared: Shared): readonly DataFile[] {
  return LOCALES.map((locale) =>
    dataFile(
      `akn.${locale}.xml`,
      "akn",
      aknDocument(policy, shared, locale),
      locale === SOURCE ? "text" : "words",
    ),
  );
}

function aknDocument(policy: Policy, shared: Shared, locale: Locale): string {
  const act = xml(
    "act",
    { name: "policy-document", contains: "originalVersion" },
    meta(policy, shared, locale),
    ...aknText(policy, locale),
  );
  const root = xml("akomaNtoso", { xmlns: NAMESPACE }, act);
  return xmlDocument(root, HOLDS_SENTENCES);
}

/** All that is known of the document; what is not known is not said. */
function meta(policy: Policy, shared: Shared, locale: Locale): XmlElement {
  const { published } = policy;
  const work = citedWork(policy, issuerFullNames(policy, shared), shared);
  const issuer = work.issuer[locale];
  const source = `#${SITE}`;
  const organization = (eId: string, id: string, showAs: string) =>
    xml("TLCOrganization", { eId, href: `/akn/ontology/${id}`, showAs });
  return xml(
    "meta",
    {},
    xml("identification", { source }, ...levels(policy, shared, locale)),
    xml("publication", { date: published, name: issuer, showAs: issuer }),
    xml(
      "lifecycle",
      { source },
      xml("eventRef", {
        eId: "issued",
        source: `#${ISSUER}`,
        type: "generation",
        date: published,
      }),
    ),
    xml(
      "references",
      { source },
      organization(ISSUER, `organization/${policy.issuers.join("-")}`, issuer),
      organization(SITE, `organization/${SITE}`, work.site[locale]),
    ),
  );
}

/** The text as a work, in one language, in this file. */
function levels(
  policy: Policy,
  { releases }: Shared,
  locale: Locale,
): readonly XmlElement[] {
  const { id, name, published } = policy;
  const country = sourceCountry();
  const language = threeLetters(locale);
  const work = `/akn/${country}/act/${published}/${id}`;
  const expression = `${work}/${language}@${published}`;
  const made = releases[0]?.date ?? published;
  const [author, written] =
    locale === SOURCE ? [ISSUER, published] : [SITE, made];
  return [
    xml(
      "FRBRWork",
      {},
      ...addresses(work),
      xml("FRBRalias", { value: name.full[locale], name: "title" }),
      ...origin(published, "issued", ISSUER),
      xml("FRBRcountry", { value: country }),
    ),
    xml(
      "FRBRExpression",
      {},
      ...addresses(expression),
      ...origin(written, "written", author),
      xml("FRBRlanguage", { language }),
    ),
    xml(
      "FRBRManifestation",
      {},
      ...addresses(expression, ".xml"),
      ...origin(made, "released", SITE),
    ),
  ];
}

function addresses(uri: string, end = ""): readonly XmlElement[] {
  return [
    xml("FRBRthis", { value: `${uri}/!main${end}` }),
    xml("FRBRuri", { value: uri + end }),
  ];
}

function origin(
  date: string,
  name: string,
  author: string,
): readonly XmlElement[] {
  return [
    xml("FRBRdate", { date, name }),
    xml("FRBRauthor", { href: `#${author}` }),
  ];
}

/** The country of the source, as its language's tag says. */
function sourceCountry(): string {
  const { region } = new Intl.Locale(LANGUAGES[SOURCE].tag);
  return (region ?? "").toLowerCase();
}

function threeLetters(locale: Locale): string {
  const { language } = new Intl.Locale(LANGUAGES[locale].tag);
  return THREE_LETTERS[language] ?? language;
}
