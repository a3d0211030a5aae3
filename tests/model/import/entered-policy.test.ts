import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { importPolicy } from "../../../src/model/import/import-policy.ts";
import { POLICY, ROOT } from "../break-content.ts";
import { NO_HASH, readRoot, sharedContext } from "./shared-context.ts";

// People entered the present policy's files before there was an import: what
// it makes of the same text is held against what they made of it.

interface Figure {
  readonly value: string;
  readonly bound: string;
  readonly quote: { readonly zh: string };
  readonly discretion?: readonly { readonly kind: string }[];
}

interface Sentence {
  readonly id: string;
  readonly zh: string;
  readonly translation: { readonly of: string };
  readonly force?: { readonly value: string };
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly nonFigures?: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

const measures = readdirSync(join(ROOT, POLICY, "measures"));
const PATHS = ["policy.yaml", ...measures.map((name) => `measures/${name}`)];
const entered = new Map(
  PATHS.map((path) => [path, readRoot(`${POLICY}/${path}`)]),
);
const source = readRoot(`${POLICY}/source.zh.txt`);
const context = await sharedContext("sz-ai-2024");
const run = importPolicy({ text: source, sha256: NO_HASH }, new Map(), context);

function unitOf(path: string): string {
  return /m\d+/.exec(path)?.[0] ?? "policy";
}
const made = new Map(
  [...run.files].map(([path, text]) => [unitOf(path), text]),
);
const pairs = [...entered].map(
  ([path, text]) => [text, made.get(unitOf(path)) ?? ""] as const,
);

function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("translation" in value) found.push(value as Sentence);
    else Object.values(value).forEach(look);
  };
  look(parse(text));
  return found;
}

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/kind: (?:reviewed|reference|machine)/, "kind: any")
        .replace(/20\d\d-\d\d-\d\d|(?<=^checked: )todo$/g, "a day")
        .replaceAll('"', ""),
    )
    .filter((line) => !line.startsWith("#"));
}

/** A line that the import wrote but for what is left to enter in it. */
function fits(people: string, machine: string): boolean {
  if (people === machine) return true;
  const parts = machine.split("todo");
  if (parts.length === 1) return false;
  const looks = parts.map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  // A list or a map begins behind the colon and goes on below.
  const line = people.endsWith(":") ? `${people} ` : people;
  return new RegExp(`^${looks.join(".*")}$`).test(line);
}

/** The share of what people entered of which the import made the same. */
function agreement(
  read: (text: string) => readonly string[],
  isSame = (people: string, machine: string) => people === machine,
): number {
  const shares = pairs.map(([people, machine]) => {
    const all = read(people);
    const left = [...read(machine)];
    const same = all.filter((each) => {
      const exact = left.indexOf(each);
      const at =
        exact >= 0 ? exact : left.findIndex((other) => isSame(each, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    return { all: all.length, same: same.length };
  });
  const sum = (key: "all" | "same") =>
    shares.reduce((total, share) => total + share[key], 0);
  return sum("same") / sum("all");
}

const ofFigures = (say: (figure: Figure) => string) => (text: string) =>
  sentencesOf(text).flatMap(({ id, figures = {} }) =>
    Object.values(figures).map((figure) => `${id} ${say(figure)}`),
  );
const ofFile = (key: string) => (text: string) => [
  JSON.stringify((parse(text) as Data)[key] ?? null),
];

describe("of the text that people entered, the import finds the same", () => {
  it.each([
    [
      "sentences",
      (text: string) => sentencesOf(text).map(({ id, zh }) => id + zh),
    ],
    [
      "hashes",
      (text: string) =>
        sentencesOf(text).map(({ translation }) => translation.of),
    ],
    [
      "values with their bounds",
      ofFigures(({ value, bound }) => value + bound),
    ],
    [
      "discretion",
      ofFigures(({ value, discretion = [] }) =>
        [value, ...discretion.map(({ kind }) => kind)].join(),
      ),
    ],
    [
      "numbers that are none",
      (text: string) =>
        sentencesOf(text).flatMap(({ nonFigures = [] }) => nonFigures),
    ],
    ["labels", ofFile("label")],
    ["chapters", ofFile("chapter")],
    ["offices", ofFile("departments")],
    ["issuers", ofFile("issuers")],
    ["days", ofFile("published")],
  ])("%s, all of them", (_, read) => {
    expect(agreement(read)).toBe(1);
  });

  it.each([
    [
      "forces",
      0.97,
      (text: string) =>
        sentencesOf(text).map(({ id, force }) => `${id} ${force?.value ?? ""}`),
    ],
    ["quotes of figures", 0.65, ofFigures(({ quote }) => quote.zh)],
    // The days and who translated are filled in when a person has done so.
    ["lines that are the same", 0.25, linesOf],
  ])("%s, but for those that a person must correct", (_, floor, read) => {
    expect(agreement(read)).toBeGreaterThanOrEqual(floor);
  });

  it("lines, those included of which a part is left to enter", () => {
    expect(agreement(linesOf, fits)).toBeGreaterThanOrEqual(0.42);
  });
});
