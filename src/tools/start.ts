import { createProgress } from "./progress.ts";
import { runCommand } from "./run-command.ts";
import { serve } from "./serve.ts";

/** `npm start`, once everything is installed: builds the site and serves it. */
async function start(): Promise<void> {
  const work = createProgress().begin("Building the site");
  let pages = 0;
  const build = await runCommand(["npm", "run", "--silent", "build"], {
    hear: (text) => {
      // Astro names each page that it has written.
      pages += text.match(/\.html \(\+/g)?.length ?? 0;
      work.reached(`${pages} pages`);
    },
  });
  if (build.code !== 0) {
    work.end(build.output);
    console.error("The site was not built: what is wrong stands above.");
    process.exitCode = 1;
    return;
  }
  work.end(`Built ${pages} pages in ${build.seconds.toFixed(0)} s.`);
  await serve();
}

await start();
