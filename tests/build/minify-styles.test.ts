import { describe, expect, it } from "vitest";

import { createStyleMinifier } from "../../src/build/minify-styles.ts";

const minify = createStyleMinifier();

describe("a page's style sheet", () => {
  it("becomes one sheet, its rules in their first order", () => {
    const page = "<style>a{color:red}\nb{color:red}</style>";
    expect(minify(page)).toBe("<style>a,b{color:red}</style>");
  });

  it("says what is newer in words that the oldest engines know", () => {
    expect(
      minify(
        "<style>@media (width >= 46rem){a{inset:0;& b{color:red}}}</style>",
      ),
    ).toBe(
      "<style>@media (min-width:46rem){a{top:0;bottom:0;left:0;right:0}a b{color:red}}</style>",
    );
  });

  it("says nothing twice for browsers that need it once", () => {
    expect(
      minify(
        "<style>a{-webkit-text-decoration-color:var(--x);text-decoration-color:var(--x)}</style>",
      ),
    ).toBe("<style>a{text-decoration-color:var(--x)}</style>");
  });

  it("keeps a prefix that a browser needs", () => {
    const page = "<style>a{-webkit-user-select:none;user-select:none}</style>";
    expect(minify(page)).toBe(page);
  });

  it("keeps what the page says around it", () => {
    const page = "<p title='<style'>a { b }</p>";
    expect(minify(page)).toBe(page);
  });

  it("has no spaces in the lists of its own properties", () => {
    expect(minify('<style>a{--serif:"Iowan Old Style", serif}</style>')).toBe(
      '<style>a{--serif:"Iowan Old Style",serif}</style>',
    );
  });

  it("keeps every space of a text", () => {
    const page = '<style>a:after{content:", "}</style>';
    expect(minify(page)).toBe(page);
  });

  it("is refused when it is no style", () => {
    expect(() => minify("<style>a:::b{color:red}</style>")).toThrow();
  });
});
