const OFFICIAL_TEXT = "LicenseRef-official-text";
const WORDS = "CC-BY-4.0";
const CODE = "MIT";

/**
 * By what is in a file, as SPDX writes it: the official text, the site's own
 * translation and explanations, both, code, or all of these.
 */
export const LICENCES = {
  text: OFFICIAL_TEXT,
  words: WORDS,
  both: `${WORDS} AND ${OFFICIAL_TEXT}`,
  code: CODE,
  all: `${WORDS} AND ${OFFICIAL_TEXT} AND ${CODE}`,
} as const;
type Licence = keyof typeof LICENCES;

export const DATA_TYPES = {
  json: "application/json",
  schema: "application/schema+json",
  csl: "application/vnd.citationstyles.csl+json",
  bibtex: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  akn: "application/akn+xml",
  csv: "text/csv; charset=utf-8",
  text: "text/plain; charset=utf-8",
  script: "text/javascript; charset=utf-8",
  page: "text/html; charset=utf-8",
} as const;
export type DataType = keyof typeof DATA_TYPES;

/** A file for others to take, as the site publishes it. */
export interface DataFile {
  /** Below the folder of all data. */
  readonly path: string;
  readonly type: string;
  readonly licence: (typeof LICENCES)[Licence];
  /** The path of its JSON Schema. */
  readonly schema?: string;
  readonly text: string;
}

/** A file of a type, under a licence; all words of the site if not told otherwise. */
export function dataFile(
  path: string,
  type: DataType,
  text: string,
  licence: Licence = "both",
): DataFile {
  return { path, type: DATA_TYPES[type], licence: LICENCES[licence], text };
}

/** As JSON, two blanks deep, so that two versions compare by line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
