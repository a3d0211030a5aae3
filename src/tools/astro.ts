import { ASTRO_ENVIRONMENT } from "./astro-environment.ts";
import { runCommand } from "./run-command.ts";

/** `npm run build` and `npm run dev`. */
const { code } = await runCommand(["astro", ...process.argv.slice(2)], {
  env: ASTRO_ENVIRONMENT,
  show: true,
});
process.exitCode = code;
