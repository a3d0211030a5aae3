import { describe, expect, it } from "vitest";

import { ensureFonts, FONTS } from "../../src/tools/ensure-fonts.ts";

const all = FONTS.map(({ family }) => family).join("\n");

/** A machine with some fonts, where installing brings all of them or none. */
function machine(has: string, installs: boolean) {
  const ran: string[] = [];
  const said: string[] = [];
  let fonts = has;
  const run = (command: readonly string[]) => {
    ran.push(command.join(" "));
    if (installs && command.includes("install")) fonts = all;
    const output = command[0] === "fc-list" ? fonts : "";
    return Promise.resolve({ code: 0, output, seconds: 0 });
  };
  const say = (line: string) => void said.push(line);
  return { ran, said, run, say };
}

describe("the fonts that the pages are measured in", () => {
  it("are left alone where they are installed", async () => {
    const { ran, said, ...tools } = machine(all, true);
    await ensureFonts({ ...tools, mayInstall: true });
    expect(ran).toEqual(["fc-list : family"]);
    expect(said).toEqual([]);
  });

  it("are installed where one is missing and that is allowed", async () => {
    const { ran, said, ...tools } = machine("DejaVu Sans", true);
    await ensureFonts({ ...tools, mayInstall: true });
    expect(ran.some((command) => command.includes("fonts-noto-cjk"))).toBe(
      true,
    );
    expect(said).toHaveLength(1);
  });

  it.each([
    ["it is not allowed", false],
    ["that brings nothing", true],
  ])("are named where %s", async (_, mayInstall) => {
    const { ran, said, ...tools } = machine("Liberation Sans", false);
    await ensureFonts({ ...tools, mayInstall });
    expect(said.at(-1)).toContain("Not installed: Noto Sans CJK SC (Chinese)");
    expect(ran.some((command) => command.includes("install"))).toBe(mayInstall);
  });
});
