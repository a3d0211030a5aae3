import { execFile } from "node:child_process";
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { inCopy, POLICY, ROOT, VOUCHERS } from "./break-content.ts";

interface End {
  readonly code: number;
  readonly said: string;
}

/** Runs a maintainer's command in a folder, as npm does. */
function run(root: string, tool: string, ...args: string[]): Promise<End> {
  const file = join(ROOT, "src/tools", `${tool}.ts`);
  return new Promise((done) => {
    execFile(
      process.execPath,
      [file, ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code ?? 1) : 0;
        done({ code, said: `${stdout}${stderr}` });
      },
    );
  });
}

describe("npm run check", () => {
  it("counts what it found in order", async () => {
    expect(await run(ROOT, "check")).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^1 policy, 18 measures, 98 sentences, \d+ figures: no problems\n$/,
      ) as string,
    });
  });

  it("tells every problem without a stack trace and ends with 1", async () => {
    await inCopy(async (root) => {
      const text = await readFile(join(root, VOUCHERS), "utf8");
      await writeFile(
        join(root, VOUCHERS),
        text
          .replace("chapter: c1", "chapter: c9")
          .replace("value: 1000万元", "value: 100万元"),
      );
      const { code, said } = await run(root, "check");
      expect(code).toBe(1);
      expect(said).toContain(`${VOUCHERS}:5:10  chapter`);
      expect(said).toContain("sentences.m02-s2.figures.cap.value");
      expect(said).toContain("2 problems in content/");
      expect(said).not.toMatch(/\n\s+at |Error/);
    });
  });
});

describe("npm run confirm", () => {
  it("renews a stale translation, and the check is content again", async () => {
    await inCopy(async (root) => {
      const before = await readFile(join(root, VOUCHERS), "utf8");
      const stale = before.replace(
        "of: 1926ce46bdb8e743",
        "of: 0000ce46bdb8e743",
      );
      await writeFile(join(root, VOUCHERS), stale);
      expect((await run(root, "check")).code).toBe(1);
      const end = await run(root, "confirm", "m02-s2", "--date", "2026-12-01");
      expect(end.code).toBe(0);
      expect(end.said).toContain("对租用智能算力开展大模型训练的企业");
      expect(end.said).toContain("For enterprises, higher education");
      expect((await run(root, "check")).code).toBe(0);
      const after = await readFile(join(root, VOUCHERS), "utf8");
      expect(after).toBe(
        before.replace(
          "of: 1926ce46bdb8e743, kind: reviewed, date: 2026-11-23",
          "of: 1926ce46bdb8e743, kind: reviewed, date: 2026-12-01",
        ),
      );
    });
  });

  it("says so when there is no such sentence, day or policy", async () => {
    await inCopy(async (root) => {
      const none = await run(root, "confirm", "m99-s1");
      expect(none).toMatchObject({ code: 1 });
      expect(none.said).toContain("No sentence m99-s1");
      const day = await run(root, "confirm", "m02-s2", "--date", "2026-02-30");
      expect(day.said).toContain("2026-02-30 is no day");
      const other = await run(root, "confirm", "m02-s2", "--policy", "nope");
      expect(other).toEqual({
        code: 1,
        said: "No policy nope. The policies are: sz-ai-2024.\n",
      });
    });
  });
});

describe("npm run published", () => {
  const releases = "content/releases.yaml";
  const lock = `${POLICY}/published.lock`;
  const edit = async (path: string, from: string, to: string) => {
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(from, to));
  };

  it("records each release, and nothing while a change is untold", async () => {
    await inCopy(async (root) => {
      const first = await run(root, "published");
      expect(first.said).toMatch(/^\S+: [1-9]\d+ new in release 1\.0\.0\n$/);
      const register = await readFile(join(root, lock), "utf8");
      await edit(join(root, VOUCHERS), "million; for", "million, and for");
      const untold = await run(root, "published");
      expect(untold).toMatchObject({ code: 1 });
      expect(untold.said).toContain("translation.en of m02-s2, changed");
      await edit(
        join(root, releases),
        "- version",
        `- version: 1.1.0
  date: 2027-01-10
  changes: { zh: 改, en: Changed }
  entries:
    - kind: translation
      policy: sz-ai-2024
      ids: [m02-s2]
      what: { zh: 改, en: Changed }
      why: { zh: 改, en: Changed }
- version`,
      );
      const told = await run(root, "published");
      expect(told.said).toBe(`${lock}: 1 new in release 1.1.0\n`);
      const after = await readFile(join(root, lock), "utf8");
      expect(after).toMatch(
        /release 1\.1\.0\nm02-s2 translation\.en [0-9a-f]{16}\n$/,
      );
      expect(after.startsWith(register)).toBe(true);
      expect((await run(root, "published")).said).toContain(": 0 new");
    });
  });
});

describe("npm run new-policy", () => {
  it("adds a policy that keeps every rule, and never writes over one", async () => {
    await inCopy(async (root) => {
      const end = await run(root, "new-policy", "second-2027");
      expect(end.said).toContain("To fill it:");
      const checked = await run(root, "check");
      expect(checked.said).toMatch(/^2 policies, 19 measures/);
      const again = await run(root, "new-policy", "second-2027");
      expect(again).toMatchObject({ code: 1 });
      expect(again.said).toBe(
        "content/policies/second-2027 already exists, and nothing was written.\n",
      );
    });
  });

  it("wants an id that can stand in an address", async () => {
    const end = await run(ROOT, "new-policy", "Zweite Politik");
    expect(end).toMatchObject({ code: 1 });
    expect(end.said).toContain("Usage: npm run new-policy <id>");
  });
});

describe("npm run import", () => {
  const TEXT = join(ROOT, "tests/texts/tianhe-2023.zh.txt");
  const FOLDER = "content/policies/second-2027";

  it("takes the place of the example, and the check tells what is left", async () => {
    await inCopy(async (root) => {
      await run(root, "new-policy", "second-2027");
      await copyFile(TEXT, join(root, FOLDER, "source.zh.txt"));
      const end = await run(root, "import", "second-2027");
      expect(end.code).toBe(0);
      expect(end.said).toContain("0 chapters, 8 measures, 51 sentences");
      expect(await readdir(join(root, FOLDER, "measures"))).toHaveLength(8);
      const checked = await run(root, "check");
      expect(checked.code).toBe(1);
      expect(checked.said).toMatch(/Still to be entered: the figures \(\d+\)/);
      expect(checked.said).not.toMatch(/\n\s+at |Error/);
      const again = await run(root, "import", "second-2027");
      expect(again.said).toContain("Nothing to write");
      const all = await run(root, "confirm", "second-2027", "--all");
      expect(all.said).toMatch(/0 translations confirmed.*\n51 still/);
    });
  });

  it("says what to do where there is no text, no part or no such numbering", async () => {
    await inCopy(async (root) => {
      const none = await run(root, "import", "second-2027");
      expect(none.code).toBe(1);
      expect(none.said).toContain(`${FOLDER}/source.zh.txt: no such file.`);
      expect(none.said).toContain("Put the official text there");
      await mkdir(join(root, FOLDER), { recursive: true });
      const source = join(root, FOLDER, "source.zh.txt");
      const said = async (text: string | Uint8Array, ...args: string[]) => {
        await writeFile(source, text);
        const end = await run(root, "import", "second-2027", ...args);
        expect(end.code).toBe(1);
        return end.said;
      };
      expect(await said("")).toBe("The text is empty.\n");
      expect(await said("标题\n一段话。")).toMatch(
        /^The text has no numbered part/,
      );
      expect(await said(new Uint8Array([0xff, 0xfe, 0x41]))).toContain(
        "no UTF-8",
      );
      expect(await said("标题", "--measures", "甲")).toMatch(
        /^No numbering 甲/,
      );
    });
    const end = await run(ROOT, "import", "Zweite Politik");
    expect(end.said).toMatch(/^Usage: npm run import <id>/);
  });
});
