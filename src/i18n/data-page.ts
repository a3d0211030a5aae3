/** A kind of data file, as the page of all data shows it. */
export interface ListedFile {
  /** The wording's key: `figures-csv`. */
  readonly kind: string;
  /** Below the folder of all data; of several, the first. */
  readonly path: string;
  /** How many there are of the kind, each of another part. */
  readonly count: number;
  readonly type: string;
  /** None of the list of all files, which is complete only after the pages. */
  readonly measured?: { readonly size: number; readonly sha256: string };
  readonly licence: string;
  /** Its first lines, each whole. */
  readonly preview: string;
}

/** The files of a policy; those of no policy have none. */
export interface ListedFiles {
  readonly policy: string | null;
  readonly files: readonly ListedFile[];
}

/** The folder of all data, below the folder of the site. */
export const DATA_FOLDER = "data/";

/** The whole site in one file, in that folder. */
export const SITE_ARCHIVE = "site.zip";

/**
 * The address of a data file, or of their folder.
 * @param path below the folder of all data
 */
export function dataAddress(
  { origin, base }: { readonly origin: string; readonly base: string },
  path = "",
): string {
  return `${origin}${base.replace(/\/$/, "")}/${DATA_FOLDER}${path}`;
}

/**
 * Commands that unpack the site and serve it on the reader's own machine.
 * @param base the folder that the site is served from, `/` or `/x/`
 */
export function archiveCommands(base: string): string {
  return [
    `unzip ${SITE_ARCHIVE} -d site`,
    `python3 -m http.server 8000 --directory site`,
    `# localhost:8000${base}`,
  ].join("\n");
}

interface DataExample {
  /** As its makers write it, in every language. */
  readonly name: string;
  readonly lines: readonly string[];
}

const FOLDER = "{{folder}}";

/**
 * Code to copy that reads the figures of a policy, each with what limits it.
 * @param folder the address of the policy's data
 */
export function dataExamples(
  folder: string,
): readonly { readonly name: string; readonly code: string }[] {
  return EXAMPLES.map(({ name, lines }) => ({
    name,
    code: lines.join("\n").replaceAll(FOLDER, folder),
  }));
}

/** The page that shows the calculators' module, below the folder of all data. */
export const ENGINE_EXAMPLE = "engine/example.html";

/**
 * Code to copy that works a support out, and shows no sum without its bound.
 * @param data the address of all data
 * @param folder the address of the policy's data
 */
export function engineExample(data: string, folder: string): string {
  return [
    'import { assess } from "{{data}}engine/engine.js";',
    "",
    'const answer = await fetch("{{folder}}benefits.json");',
    "for (const benefit of await answer.json()) {",
    '  const outcome = assess(benefit, { amount: "24000000" });',
    '  if (outcome.kind !== "ceiling") continue;',
    "  const { bound, atMostYuan, discretion, sentences } = outcome;",
    "  console.log(benefit.name.en, bound, atMostYuan, discretion, sentences);",
    "}",
  ]
    .join("\n")
    .replaceAll("{{data}}", data)
    .replaceAll(FOLDER, folder);
}

const EXAMPLES: readonly DataExample[] = [
  {
    name: "curl",
    lines: [
      "curl -O {{folder}}figures.csv",
      "curl -O {{folder}}SHA256SUMS",
      "sha256sum --check --ignore-missing SHA256SUMS",
    ],
  },
  {
    name: "Python",
    lines: [
      "import json",
      "from urllib.request import urlopen",
      "",
      'with urlopen("{{folder}}figures.json") as answer:',
      "    figures = json.load(answer)",
      "for figure in figures:",
      '    print(figure["id"], figure["bound"], figure["quote"]["en"])',
    ],
  },
  {
    name: "R",
    lines: [
      'figures <- read.csv("{{folder}}figures.csv", encoding = "UTF-8")',
      "head(figures)",
    ],
  },
  {
    name: "JavaScript",
    lines: [
      'const answer = await fetch("{{folder}}figures.json");',
      "for (const { id, bound, quote } of await answer.json())",
      "  console.log(id, bound, quote.en);",
    ],
  },
];
