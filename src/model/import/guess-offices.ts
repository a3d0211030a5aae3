import type { Department } from "../../domain/policy/reference.ts";
import { eachLanguage, SOURCE } from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import { LEFT } from "../left/left-mark.ts";
import { listInBrackets } from "../references/list-in-brackets.ts";
import { isOffices } from "./cut-sentences.ts";

/** Offices that a text names, by their ids, and names that no office has. */
export interface Offices {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

const SEPARATORS = ",，、；;";
/** 由…负责: the office that a sentence makes responsible. */
const BY = /由([^，,；;。由]{2,60}?)(?:牵头)?(?:负责|受理|组织实施)/gu;

/** The offices of a measure, as its last sentence lists or its others name them. */
export function guessOffices(
  sentences: readonly string[],
  departments: readonly Department[],
): Offices {
  const listed = sentences.filter(isOffices).flatMap(listOf);
  const names =
    listed.length > 0
      ? listed
      : sentences.flatMap((sentence) => madeResponsible(sentence, departments));
  const found = [...new Set(names)].map(
    (name) => [name, officeNamed(name, departments)] as const,
  );
  const unknown = found.flatMap(([name, office]) => (office ? [] : name));
  const ids = found.map(([, office]) => office?.id ?? LEFT);
  // A text that names none leaves the question to a person.
  return { ids: ids.length > 0 ? [...new Set(ids)] : [LEFT], unknown };
}

export function officeNamed(
  name: string,
  departments: readonly Department[],
): Department | undefined {
  return (
    departments.find((office) => office[SOURCE] === name) ??
    departments.find(
      ({ fullName, shortNames }) =>
        fullName === name || shortNames[SOURCE].includes(name),
    )
  );
}

function listOf(sentence: string): readonly string[] {
  const isBracketed = /^[(（]/u.test(sentence);
  return listInBrackets(isBracketed ? sentence : `(${sentence})`, SEPARATORS)
    .map((name) => name.replace(/。$/u, ""))
    .filter(Boolean);
}

function madeResponsible(
  sentence: string,
  departments: readonly Department[],
): readonly string[] {
  const lists = Array.from(sentence.matchAll(BY), ([, names = ""]) => names);
  return lists
    .flatMap((names) => names.split(/、|会同/u))
    .filter(Boolean)
    .flatMap((name) => {
      // 和 joins two offices, or stands in the name of one.
      const parts = name.split("和");
      const isKnown = officeNamed(name, departments) !== undefined;
      const areKnown = parts.every((part) => officeNamed(part, departments));
      return !isKnown && areKnown ? parts : [name];
    });
}

/** The list of a measure's offices in every language. */
export interface OfficesSaid {
  /** The names alone, as an answer quotes them. */
  readonly names: LocalText;
  /** The whole sentence. */
  readonly sentence: LocalText;
}

/** Undefined where an office of the sentence is not known yet. */
export function officesInEach(
  sentence: string,
  { ids, unknown }: Offices,
  departments: readonly Department[],
): OfficesSaid | undefined {
  const list = /^[(（][^:：]*[:：](.+)[)）]$/u.exec(sentence)?.[1];
  if (list === undefined || unknown.length > 0) return undefined;
  const all = ids.flatMap(
    (id) => departments.find((office) => office.id === id) ?? [],
  );
  const names = eachLanguage((locale) =>
    locale === SOURCE ? list : all.map((office) => office[locale]).join("; "),
  );
  const said = eachLanguage((locale) =>
    locale === SOURCE
      ? sentence
      : `(${RESPONSIBLE[all.length > 1 ? "several" : "one"]}: ${names[locale]})`,
  );
  return { names, sentence: said };
}

const RESPONSIBLE = {
  one: "Responsible department",
  several: "Responsible departments",
} as const;

/** What to add to departments.yaml for an office that it does not hold. */
export function officeStub(name: string, jurisdiction: string = LEFT): string {
  return [
    `- id: ${LEFT}`,
    `  jurisdiction: ${jurisdiction}`,
    `  zh: ${name}`,
    `  fullName: ${LEFT}`,
    `  en: ${LEFT}`,
    `  pinyin: ${LEFT}`,
    `  shortNames: ${LEFT}`,
    `  attested: ${LEFT}`,
  ].join("\n");
}
