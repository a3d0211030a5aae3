import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { pagePolicy } from "../../src/tools/page-policy.ts";
import { faults, headAttribute, readPages } from "./built-site.ts";

const pages = readPages();

/** What a page may do; `…` stands for the hashes of what is inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'…",
  "style-src 'self'…",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const HASH = / '(sha256-[\w+/]+=*)'/g;

describe("the seal of every page", () => {
  it("stands directly after its charset, before all that it governs", () => {
    // A page to copy has lines, and says above its head what to leave out.
    const start =
      /^<!doctype html>(?:\s*<!--[^>]*-->\s*)?<html lang="[\w-]+">\s*<head>\s*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="/i;
    expect(
      faults(pages, ({ html }) =>
        start.test(html) ? [] : [html.slice(0, 150)],
      ),
    ).toEqual([]);
  });

  it("is there once", () => {
    const counts = faults(pages, (page) => {
      const seals = headAttribute(
        page,
        ["meta", "http-equiv", "Content-Security-Policy"],
        "content",
      );
      return seals.length === 1 ? [] : [`${seals.length} seals`];
    });
    expect(counts).toEqual([]);
  });

  it("allows what the site needs and nothing else", () => {
    const other = faults(pages, ({ html }) => {
      const policy = (pagePolicy(html) ?? "").replace(
        /(?: 'sha256-[^']+')+/g,
        "…",
      );
      // Its script fills the frame once the page has loaded.
      const shows = /<iframe /.test(html);
      const frame = "connect-src 'self'; frame-src 'self'";
      const expected = shows
        ? POLICY.replace("connect-src 'self'", frame)
        : POLICY;
      return policy === expected ? [] : [policy];
    });
    expect(other).toEqual([]);
  });

  it.each([
    ["script-src", /<script(?![^>]*\b(?:json|src=))[^>]*>(.*?)<\/script>/gs],
    ["style-src", /<style[^>]*>(.*?)<\/style>/gs],
  ])("names in %s exactly what the page holds inline", (directive, inline) => {
    const wrong = faults(pages, ({ html }) => {
      const allowed = hashesIn(pagePolicy(html) ?? "", directive);
      const held = [...html.matchAll(inline)].map(([, text = ""]) =>
        hash(text),
      );
      return [
        ...held
          .filter((each) => !allowed.includes(each))
          .map((each) => `${each} is refused`),
        ...allowed
          .filter((each) => !held.includes(each))
          .map((each) => `${each} is for nothing`),
        ...(new Set(allowed).size < allowed.length
          ? ["a hash stands twice"]
          : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("finds a script and a style on every page that has them", () => {
    for (const { html } of pages) {
      expect(hashesIn(pagePolicy(html) ?? "", "script-src")).not.toEqual([]);
      expect(hashesIn(pagePolicy(html) ?? "", "style-src")).not.toEqual([]);
    }
  });

  it("needs no exception for styles or handlers written into tags", () => {
    const inTags = faults(pages, ({ elements }) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name === "style" || name.startsWith("on"))
          .map(({ name }) => `<${tagName} ${name}>`),
      ),
    );
    expect(inTags).toEqual([]);
  });

  it("is not undone by an address that is code", () => {
    const code = faults(pages, ({ html }) => html.match(/javascript:/gi) ?? []);
    expect(code).toEqual([]);
  });
});

function hashesIn(policy: string, directive: string): readonly string[] {
  const found = policy.split("; ").find((part) => part.startsWith(directive));
  return [...(found ?? "").matchAll(HASH)].map(([, each = ""]) => each);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
