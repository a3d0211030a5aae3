import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

/** The types that any web server knows. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder as the simplest web servers do: a file by its path, an
 * index for a folder, no compression and no header of the site's own.
 */
export async function startPlainServer(
  root: string,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
    const type = TYPES[extname(path)];
    readFile(join(root, path)).then(
      (bytes) => {
        if (type) response.setHeader("Content-Type", type);
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { server, url: `http://localhost:${String(port)}/` };
}
