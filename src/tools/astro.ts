import { astroEnvironment } from "./astro-environment.ts";
import { runCommand } from "./run-command.ts";

/** `npm run build` and `npm run dev`. */
const { code } = await runCommand(["astro", ...process.argv.slice(2)], {
  env: astroEnvironment(),
  show: true,
});
process.exitCode = code;
