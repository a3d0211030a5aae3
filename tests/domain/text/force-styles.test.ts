import { describe, expect, it } from "vitest";

import { forceStyles } from "../../../src/domain/text/force-styles.ts";

describe("the rules by which a choice of force shows", () => {
  const css = forceStyles(["gives", "may"]);

  it("leave out what is of another force, and parts that have none of it", () => {
    for (const force of ["gives", "may"])
      for (const other of [
        `[data-force]:not([data-force="${force}"])`,
        `section:not(:has([data-force="${force}"]))`,
      ])
        expect(css).toContain(
          `:root:has(#force-${force}:checked) .pairs ${other}:not(:has(:target))`,
        );
  });

  it("leave out the notes of all, unless all is chosen", () => {
    const chosen = ':root:has([name="force"]:not([value=""]):checked)';
    expect(css.split(chosen)).toHaveLength(3);
  });

  it("are one rule, which does nothing else", () => {
    expect(css).toMatch(/^[^{}]+\{display:none\}$/);
  });
});
