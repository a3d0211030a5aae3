import mdx from "@astrojs/mdx";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";

import { bundlerTargets, ENGINE_FLOORS } from "./src/engine-floors.ts";
import { policySite } from "./src/build/policy-site.ts";

// BASE_PATH: the folder the site is served from. SITE_URL: where it is
// published; without it no page says its own address, and none are listed.
// SITE_EXTRAS: "none" for a build without pictures of shared pages and archive.
const { BASE_PATH = "/", SITE_URL, SITE_EXTRAS } = process.env;

// Astro would take a variable of this name, as test runners and hosts set it,
// for the base of every link.
delete process.env.BASE_URL;

export default defineConfig({
  base: BASE_PATH,
  ...(SITE_URL ? { site: SITE_URL } : {}),
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  integrations: [policySite({ withExtras: SITE_EXTRAS !== "none" }), mdx()],
  vite: {
    // The bundler makes the styles small, all for the same engines.
    plugins: [tailwindcss({ optimize: false })],
    build: {
      cssTarget: bundlerTargets(ENGINE_FLOORS.reading),
      rolldownOptions: {
        onLog(level, log, handle) {
          // @astrojs/mdx marks its modules so; nothing is wrong.
          if (
            log.code === "MODULE_LEVEL_DIRECTIVE" &&
            log.message.includes("astro:head-inject")
          )
            return;
          handle(level, log);
        },
      },
    },
  },
});
