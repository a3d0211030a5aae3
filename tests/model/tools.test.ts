import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { inCopy, ROOT, VOUCHERS } from "./break-content.ts";

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
