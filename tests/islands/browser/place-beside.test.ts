import { afterEach, describe, expect, it, vi } from "vitest";

import { placeBeside } from "../../../src/islands/browser/place-beside.ts";

/** A window of 400 by 600 pixels, scrolled by 1000, and a card of 200 by 100. */
function place(words: { top: number; bottom: number; left: number }) {
  vi.stubGlobal("document", {
    documentElement: { clientWidth: 400, clientHeight: 600 },
  });
  vi.stubGlobal("scrollX", 0);
  vi.stubGlobal("scrollY", 1000);
  const style = { top: "", left: "" };
  placeBeside(
    { offsetWidth: 200, offsetHeight: 100, style } as unknown as HTMLElement,
    { getClientRects: () => [words] } as unknown as HTMLElement,
  );
  return style;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("an opened card stands", () => {
  it("8 pixels below its words where it fits, scrolling along", () => {
    expect(place({ top: 80, bottom: 100, left: 50 })).toEqual({
      top: "1108px",
      left: "50px",
    });
  });

  it("below them down to the window's very edge", () => {
    expect(place({ top: 472, bottom: 492, left: 50 }).top).toBe("1500px");
  });

  it("8 pixels above them where it would stick out below", () => {
    expect(place({ top: 473, bottom: 493, left: 50 }).top).toBe("1365px");
  });

  it("below where it fits neither way: a page scrolls down, not up", () => {
    expect(place({ top: 100, bottom: 560, left: 50 }).top).toBe("1568px");
  });

  it("within the window to either side", () => {
    expect(place({ top: 80, bottom: 100, left: 390 }).left).toBe("192px");
    expect(place({ top: 80, bottom: 100, left: -5 }).left).toBe("8px");
  });
});
