import { describe, expect, it } from "vitest";

import { createStyleMinifier } from "../../src/build/minify-styles.ts";

const minify = createStyleMinifier();

describe("a page's style sheet", () => {
  it("becomes one sheet, its rules in their first order", () => {
    const sheet = "a{color:red}\nb{color:red}";
    expect(minify(sheet)).toBe("a,b{color:red}");
  });

  it("says what is newer in words that the oldest engines know", () => {
    expect(minify("@media (width >= 46rem){a{inset:0;& b{color:red}}}")).toBe(
      "@media (min-width:46rem){a{top:0;bottom:0;left:0;right:0}a b{color:red}}",
    );
  });

  it("says nothing twice for browsers that need it once", () => {
    expect(
      minify(
        "a{-webkit-text-decoration-color:var(--x);text-decoration-color:var(--x)}",
      ),
    ).toBe("a{text-decoration-color:var(--x)}");
  });

  it("keeps a prefix that a browser needs", () => {
    const sheet = "a{-webkit-user-select:none;user-select:none}";
    expect(minify(sheet)).toBe(sheet);
  });

  it("has no spaces in the lists of its own properties", () => {
    expect(minify('a{--serif:"Iowan Old Style", serif}')).toBe(
      'a{--serif:"Iowan Old Style",serif}',
    );
  });

  it("keeps every space of a text", () => {
    const sheet = 'a:after{content:", "}';
    expect(minify(sheet)).toBe(sheet);
  });

  it("is refused when it is no style", () => {
    expect(() => minify("a:::b{color:red}")).toThrow();
  });
});
