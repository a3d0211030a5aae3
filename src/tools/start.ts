import { runCommand } from "./run-command.ts";
import { serve } from "./serve.ts";

/** `npm start`, once everything is installed: builds the site and serves it. */
async function start(): Promise<void> {
  console.log("Building the site …");
  const build = await runCommand(["npm", "run", "--silent", "build"]);
  if (build.code !== 0) {
    console.error(build.output);
    console.error("The site was not built: what is wrong stands above.");
    process.exitCode = 1;
    return;
  }
  console.log(`Built in ${build.seconds.toFixed(0)} s.`);
  await serve();
}

await start();
