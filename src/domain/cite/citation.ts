// Shipped to the browser.
import type { Policy } from "../policy/policy.ts";
import type { SharedContent } from "../policy/reference.ts";
import type { Sentence } from "../policy/sentence.ts";
import type { IsoDate } from "../term/calendar.ts";
import { SOURCE } from "../text/languages.ts";
import type { LocalText } from "../text/local-text.ts";

/** What all citations of a policy share. */
export interface CitedWork {
  readonly id: string;
  /** The official title, and its translation by the site. */
  readonly title: LocalText;
  /** The official title in Latin letters, without tones, where it is known. */
  readonly latinTitle?: string;
  readonly issuer: LocalText;
  readonly published: IsoDate;
  /** The first day of its term. */
  readonly effective: IsoDate;
  /** The name of the site that the text is read on. */
  readonly site: LocalText;
  /** The site's release, as its number. */
  readonly release?: string;
}

/** The part that is cited: the whole policy, a measure or a sentence. */
export interface CitedPart {
  /** Empty for the whole. */
  readonly id: string;
  /** Its place in the text; the whole has none. */
  readonly place?: LocalText;
  /** The address of what explains it, from the root of the host. */
  readonly path: string;
  /**
   * The first 8 hexadecimal digits of the SHA-256 of the source as received:
   * of a sentence in UTF-8, of the whole as its file. A measure has none.
   */
  readonly hash?: string;
}

export interface Citation extends CitedWork {
  readonly part: CitedPart;
  /** The absolute address; a path where no host is known. */
  readonly url: string;
  /** The day on which a reader was there, where that is known. */
  readonly accessed?: IsoDate;
}

const HASH_DIGITS = 8;

/** @param issuer the offices that issued it, by their full names */
export function citedWork(
  {
    id,
    name,
    published,
    term,
  }: Pick<Policy, "id" | "name" | "published" | "term">,
  issuer: LocalText,
  {
    site,
    releases,
    glossary,
  }: Pick<SharedContent, "site" | "releases" | "glossary">,
): CitedWork {
  const [newest] = releases;
  const title = name.full;
  // A title in Latin letters is the glossary's; none is made up.
  const explained = glossary.find((entry) => entry[SOURCE] === title[SOURCE]);
  return {
    id,
    title,
    ...(explained && { latinTitle: withoutTones(explained.pinyin) }),
    issuer,
    published,
    effective: term.from,
    site: site.name,
    ...(newest && { release: newest.version }),
  };
}

/**
 * Pinyin as catalogues write it: the two dots of `ü` stay.
 * @example withoutTones("Nǚxìng bànfǎ") // "Nüxing banfa"
 */
function withoutTones(pinyin: string): string {
  return pinyin
    .normalize("NFD")
    .replace(/(?!\u0308)\p{M}/gu, "")
    .normalize("NFC");
}

/** The digits that show whether a sentence is still the one that was cited. */
export function sentenceHash({
  translation,
}: Pick<Sentence, "translation">): string {
  return translation.of.slice(0, HASH_DIGITS);
}

/** The same of the whole text. */
export function sourceHash({ source }: Pick<Policy, "source">): string {
  return source.sha256.slice(0, HASH_DIGITS);
}

/**
 * The address of a part in a citation. It carries the release that was read:
 * whoever follows it later is told of what has changed since.
 * @param origin the beginning of absolute addresses, or "" when unknown
 */
export function citedAddress(
  { release }: Pick<CitedWork, "release">,
  { path }: Pick<CitedPart, "path">,
  origin: string,
): string {
  const [page = "", anchor] = path.split("#");
  const carried = release ? `?release=${release}` : "";
  return `${origin}${page}${carried}${anchor ? `#${anchor}` : ""}`;
}

/**
 * The name of a citation in a list of references.
 * @example "policy-m99-s2"
 */
export function citationKey({ id, part }: Citation): string {
  return [id, part.id].filter(Boolean).join("-");
}
