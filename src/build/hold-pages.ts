import type { ViteDevServer } from "vite";

/** The status of a page that is not there yet. */
const NOT_YET = 503;

/**
 * Answers every page with an empty one, for the overlay to stand on, as long
 * as `isHeld`. No page is drawn from nothing: the development server would
 * remember the empty collections when content comes while it draws. The held
 * page looks by itself whether there is more, as it may be loading just when
 * the server tells it.
 */
export function holdPages(server: ViteDevServer, isHeld: () => boolean): void {
  server.middlewares.use((request, response, next) => {
    const wantsPage = request.headers.accept?.includes("text/html") ?? false;
    if (!wantsPage || !isHeld()) {
      next();
      return;
    }
    response.statusCode = NOT_YET;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(heldPage(server.config.base));
  });
}

function heldPage(base: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<title>npm run check</title>
<script type="module" src="${base}@vite/client"></script>
<script>
setInterval(() => {
  fetch(location.href, { headers: { accept: "text/html" } }).then(
    ({ status }) => { if (status !== ${NOT_YET}) location.reload(); },
    () => undefined,
  );
}, 1000);
</script></html>`;
}
