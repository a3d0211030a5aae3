import ts from "typescript";
import { describe, expect, it } from "vitest";

import { FOLDERS, PURE } from "./architecture/folder-map.ts";
import {
  findings,
  importsOf,
  isCode,
  nodesOf,
  readSources,
  type SourceFile,
} from "./architecture/source-files.ts";

const sources = readSources("src");
const code = sources.filter(isCode);
const byPath = new Map(code.map((file) => [file.path, file]));

/** `src/domain/money.ts` lies in `domain`; `src/env.d.ts` is its own folder. */
function folderOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? second : path.split("/").slice(0, -1).join("/");
}

describe("the map of src/", () => {
  it("has code to look at", () => {
    expect(code.length).toBeGreaterThan(50);
    expect(code.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it("has no folder that the map does not name", () => {
    const unknown = sources.filter(({ path }) => !FOLDERS[folderOf(path)]);
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it("has its arrows in one direction", () => {
    const wrong = findings(code, (file) => {
      const from = folderOf(file.path);
      const allowed = FOLDERS[from]?.folders ?? [];
      return importsOf(file)
        .filter(({ kind }) => kind === "file")
        .map(({ target }) => folderOf(target))
        .filter((to) => to !== from && !allowed.includes(to))
        .map((to) => `${from} may not import ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has no circle: no file rests on itself by way of others", () => {
    const imported = new Map(code.map((file) => [file, importedBy(file)]));
    const step = (file: SourceFile) => imported.get(file) ?? [];
    const wrong = findings(code, (file) =>
      step(file)
        .filter((next) => next !== file && reach(next, step).has(file))
        .map(({ path }) => `comes back to itself by way of ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lets each folder use only its own packages", () => {
    const wrong = findings(code, (file) => {
      const allowed = FOLDERS[folderOf(file.path)]?.packages ?? [];
      return importsOf(file)
        .filter(
          ({ kind, target }) => kind === "package" && !allowed.includes(target),
        )
        .map(({ target }) => `may not use ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("parses built pages in one place", () => {
    const parsers = code.filter(({ text }) =>
      /import \{[^}]*\bparse\b[^}]*\} from "parse5"/.test(text),
    );
    expect(parsers.map(({ path }) => path)).toEqual(["src/build/html-page.ts"]);
  });

  it("ships no package to a browser", () => {
    const clients = code.filter(({ path }) => path.endsWith(".client.ts"));
    expect(clients.length).toBeGreaterThan(0);
    const shipped = new Set(
      clients.flatMap((file) => [...reach(file, neededBy)]),
    );
    const wrong = findings([...shipped], (file) =>
      importsOf(file)
        .filter(({ kind, typeOnly }) => kind === "package" && !typeOnly)
        .map(({ target }) => `ships ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The files that a file imports, as types too. */
function importedBy(file: SourceFile): readonly SourceFile[] {
  return importsOf(file).flatMap(({ target }) => byPath.get(target) ?? []);
}

/** The files that a file imports to run. */
function neededBy(file: SourceFile): readonly SourceFile[] {
  return importsOf(file)
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ target }) => byPath.get(target) ?? []);
}

/** A file and all that stand behind it, one step after another. */
function reach(
  file: SourceFile,
  step: (from: SourceFile) => readonly SourceFile[],
): ReadonlySet<SourceFile> {
  const seen = new Set([file]);
  // A set is walked to its end, also where that grows.
  for (const each of seen) for (const next of step(each)) seen.add(next);
  return seen;
}

describe("what rests on nothing", () => {
  const pure = code.filter(({ path }) =>
    PURE.some((folder) => folder === folderOf(path)),
  );

  it("reads no clock, no page and no chance", () => {
    expect(pure.length).toBeGreaterThan(10);
    expect(findings(pure, impurities)).toEqual([]);
  });

  it("takes from Node how a text is hashed, and nothing else", () => {
    const taken = findings(
      pure,
      ({ text }) => text.match(/"node:(?!crypto")[^"]*"/g) ?? [],
    );
    expect(taken).toEqual([]);
  });
});

/** Names that reach outside a pure function. */
const OUTSIDE = new Set([
  "document",
  "fetch",
  "globalThis",
  "localStorage",
  "location",
  "navigator",
  "performance",
  "process",
  "sessionStorage",
  "Temporal",
  "window",
]);
const CHANCE = new Set(["Date.now", "Math.random"]);

function impurities(file: SourceFile): readonly string[] {
  const nodes = nodesOf(file);
  // `const { window } = benefit` makes it the file's own word.
  const own = new Set(
    nodes
      .filter(ts.isIdentifier)
      .filter(isDeclared)
      .map(({ text }) => text),
  );
  return nodes
    .flatMap((node) => impurity(node))
    .filter((name) => !own.has(name));
}

function impurity(node: ts.Node): readonly string[] {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date")
    return node.arguments?.length ? [] : ["new Date()"];
  if (ts.isCallExpression(node) && node.expression.getText() === "Date")
    return ["Date()"];
  if (ts.isPropertyAccessExpression(node))
    return CHANCE.has(node.getText()) ? [node.getText()] : [];
  if (!ts.isIdentifier(node) || !OUTSIDE.has(node.text)) return [];
  return isName(node) ? [] : [node.text];
}

/** A property's or a variable's name, and not a use of something global. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return "name" in parent && parent.name === node;
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent);
  return declares && parent.name === node;
}
