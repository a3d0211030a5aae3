import ts from "typescript";
import { describe, expect, it } from "vitest";

import { policyWords, wordPattern } from "./architecture/policy-words.ts";
import {
  findings,
  importsOf,
  isCode,
  nodesOf,
  readSources,
} from "./architecture/source-files.ts";

const MOST_LINES = 220;
const sources = readSources("src");
const code = sources.filter(isCode);

describe("every source file", () => {
  it("names no policy, measure, office or term of the text", () => {
    const words = policyWords();
    expect(words.length).toBeGreaterThan(50);
    const pattern = wordPattern(words);
    const named = findings(sources, ({ text }) =>
      text.split("\n").flatMap((line, index) => {
        const word = pattern.exec(line)?.[0];
        return word === undefined ? [] : [`line ${index + 1} says ${word}`];
      }),
    );
    expect(named).toEqual([]);
  });

  it("is short enough to hold one idea", () => {
    const long = findings(code, ({ text }) => {
      const lines = text.split("\n").length - 1;
      return lines > MOST_LINES ? [`${lines} lines`] : [];
    });
    expect(long).toEqual([]);
  });

  it("has no way round its types", () => {
    const ways = findings(code, (file) => [
      ...nodesOf(file).flatMap((node) =>
        node.kind === ts.SyntaxKind.AnyKeyword ? ["any"] : [],
      ),
      ...(file.text.match(/@ts-(?:ignore|nocheck|expect-error)/g) ?? []),
    ]);
    expect(ways).toEqual([]);
  });

  it("reads nothing outside the project", () => {
    const outside = findings(code, (file) => [
      ...importsOf(file).flatMap(({ kind, target }) =>
        kind === "file" && target.startsWith("..") ? [target] : [],
      ),
      ...nodesOf(file).flatMap(absolutePath),
    ]);
    // Where a browser lies when it is on no PATH; looked for, not read.
    expect(
      outside.filter((found) => !found.startsWith("src/tools/find-browser.ts")),
    ).toEqual([]);
  });

  it("hears keys, and asks for what a browser may refuse, in one folder", () => {
    const asks =
      /addEventListener\(\s*"key|\bonkey\w+|navigator\.clipboard|localStorage\.setItem|\bhistory[.[]/;
    const places = sources
      .filter(({ text }) => asks.test(text))
      .map(({ path }) => path.split("/").slice(0, -1).join("/"));
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(new Set(places)).toEqual(new Set(["src/islands/browser"]));
  });

  it("is named after what it holds", () => {
    const shape =
      /^(?:[a-z0-9-]+(?:\.client|\.d|\.config)?\.ts|[a-z-]+\.(?:mjs|css)|[A-Z]\w*\.astro)$/;
    const vague = /^(?:utils?|helpers?|common|types|misc)\./;
    const wrong = sources
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("src/pages/"))
      .filter((path) => {
        const name = path.split("/").at(-1) ?? "";
        return !shape.test(name) || vague.test(name);
      });
    expect(wrong).toEqual([]);
  });
});

function absolutePath(node: ts.Node): readonly string[] {
  const text = ts.isStringLiteralLike(node) ? node.text : "";
  return /^(?:~\/|[A-Z]:\\|\/(?:etc|usr|home|root|tmp|var|opt|proc|mnt|srv|Users|Applications|Library)\b)/.test(
    text,
  )
    ? [text]
    : [];
}

describe("sources and tests alike", () => {
  const all = [...code, ...readSources("tests").filter(isCode)];

  it("leave no note for later", () => {
    const note = new RegExp(["TO" + "DO", "FIX" + "ME", "HA" + "CK"].join("|"));
    const notes = findings(all, ({ text }) => note.exec(text) ?? []);
    expect(notes).toEqual([]);
  });

  it("watch every page a browser test opens", () => {
    const watching = ["site-test.ts", "reused-page.ts"].map(
      (name) => `tests/browser/${name}`,
    );
    const unwatched = all.filter(
      (file) =>
        file.path.startsWith("tests/browser/") &&
        file.path.endsWith(".test.ts") &&
        !importsOf(file).some(({ target }) => watching.includes(target)),
    );
    expect(unwatched.map(({ path }) => path)).toEqual([]);
  });
});
