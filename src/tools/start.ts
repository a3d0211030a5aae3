import { createProgress } from "./progress.ts";
import { runCommand } from "./run-command.ts";
import { serve } from "./serve.ts";

/** `npm start`, once everything is installed: builds the site and serves it. */
async function start(): Promise<void> {
  const work = createProgress().begin("Building the site");
  let said = "";
  const build = await runCommand(["npm", "run", "--silent", "build"], {
    hear: (text) => {
      said += text;
      work.reached(`${pagesIn(said)} pages`);
    },
  });
  if (build.code !== 0) {
    work.end(build.output);
    console.error("The site was not built: what is wrong stands above.");
    process.exitCode = 1;
    return;
  }
  work.end(`Built ${pagesIn(said)} pages in ${build.seconds.toFixed(0)} s.`);
  await serve();
}

/** Astro names each page that it has written; what it says may come in pieces. */
function pagesIn(said: string): number {
  return said.match(/\.html \(\+/g)?.length ?? 0;
}

await start();
