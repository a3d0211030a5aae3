import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createProgress } from "../../src/tools/progress.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What is written to a log or a terminal, piece by piece. */
function outputOf(isTTY: boolean) {
  const pieces: string[] = [];
  const output = {
    isTTY,
    columns: 40,
    write: (text: string) => pieces.push(text),
  };
  return { pieces, progress: createProgress(output) };
}

describe("progress in a log", () => {
  it("is whole lines: one at the start, one at the end", () => {
    const { pieces, progress } = outputOf(false);
    const work = progress.begin("1/2  build");
    work.reached("12 pages");
    vi.advanceTimersByTime(5000);
    work.end("1/2  built");
    expect(pieces.join("")).toBe("1/2  build …\n1/2  built\n");
  });
});

describe("progress on a terminal", () => {
  it("counts the seconds and says how far it is, in one line", () => {
    const { pieces, progress } = outputOf(true);
    const work = progress.begin("build");
    work.reached("12 pages");
    vi.advanceTimersByTime(2000);
    expect(pieces.at(-1)).toBe("\r\x1b[Kbuild … 12 pages, 2 s");
    work.end("built");
    expect(pieces.at(-1)).toBe("\r\x1b[Kbuilt\n");
    const before = pieces.length;
    vi.advanceTimersByTime(5000);
    expect(pieces).toHaveLength(before);
  });

  it("tells of all that is under way, and never wraps", () => {
    const { pieces, progress } = outputOf(true);
    const work = progress.begin("unit");
    progress.begin("a step with a name that is long for a line");
    expect(pieces.at(-1)).toMatch(/^\r\x1b\[Kunit … 0 s; a step with/);
    expect(pieces.at(-1)).toHaveLength("\r\x1b[K".length + 39);
    work.end("unit is done");
    expect(pieces.slice(-2).join("")).toMatch(/unit is done\n\r\x1b\[Ka step/);
  });
});
