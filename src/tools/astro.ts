import { ASTRO_ENVIRONMENT } from "./astro-environment.ts";
import { runCommand } from "./run-command.ts";

/**
 * `npm run build` and `npm run dev`. A build begins with the check of the
 * content, so that a mistake is told by its place and nothing else.
 */
const [command = "build", ...options] = process.argv.slice(2);
const env = ASTRO_ENVIRONMENT;
const steps = {
  build: [
    ["node", "src/tools/check.ts"],
    ["astro", "build", ...options],
  ],
}[command] ?? [["astro", command, ...options]];

for (const step of steps) {
  const { code } = await runCommand(step, { env, show: true });
  process.exitCode = code;
  if (code !== 0) break;
}
