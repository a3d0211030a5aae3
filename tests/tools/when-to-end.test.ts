import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const TOOLS = join(import.meta.dirname, "../../src/tools");
/** More than any machine needs; most end at once. */
const PATIENCE_MS = 60_000;

/** What a program that waits prints: who it is. */
const SAY = "console.log(`pid=${process.pid}`);";

let folder: string;
let commands: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "when-to-end-"));
  const tool = (name: string) => JSON.stringify(join(TOOLS, name));
  const waiting = join(folder, "waiting.mjs");
  await writeFile(waiting, `${SAY} setInterval(() => 0);`);
  const running = join(folder, "running.mts");
  await writeFile(
    running,
    `import { runCommand } from ${tool("run-command.ts")};
     await runCommand(["node", ${JSON.stringify(waiting)}], { show: true });`,
  );
  const serving = join(folder, "serving.mts");
  await writeFile(
    serving,
    `import { serve } from ${tool("serve.ts")};
     await serve("."); ${SAY}`,
  );
  commands = { "a program run": running, "the site's server": serving };
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(["a program run", "the site's server"])("%s", (what) => {
  it("ends when what runs it is told to end", async () => {
    const { starter, pid } = await start(commands[what] ?? "", {
      becomes: true,
    });
    starter.kill("SIGTERM");
    await expectGone(pid);
  });

  it.each(["SIGTERM", "SIGKILL"] as const)(
    "ends when the shell of npm, which passes nothing on, is ended by %s",
    async (signal) => {
      const { starter, pid } = await start(commands[what] ?? "", {
        becomes: false,
      });
      starter.kill(signal);
      await expectGone(pid);
    },
  );
});

/** Starts a command as npm does, in a shell; gives what it says it is. */
async function start(
  file: string,
  { becomes }: { readonly becomes: boolean },
): Promise<{ readonly starter: ChildProcess; readonly pid: number }> {
  // What follows a command keeps the shell from becoming that command.
  const line = becomes ? 'exec "$0" "$1"' : '"$0" "$1"; true';
  const starter = spawn("sh", ["-c", line, process.execPath, file], {
    env: { ...process.env, npm_lifecycle_event: "serve", PORT: "38080" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const said of starter.stdout) {
    const pid = /pid=(\d+)/.exec(String(said))?.[1];
    if (pid !== undefined) return { starter, pid: Number(pid) };
  }
  throw new Error(`${file} ended without a word.`);
}

async function expectGone(pid: number): Promise<void> {
  try {
    await expect
      .poll(() => isRunning(pid), { timeout: PATIENCE_MS, interval: 50 })
      .toBe(false);
  } finally {
    if (isRunning(pid)) process.kill(pid, "SIGKILL");
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
