import { readFileSync } from "node:fs";
import { createServer } from "node:http";

import { answerRequest } from "../../src/tools/answer-request.ts";

/** What hosts add to every answer, whatever the site asks of them. */
const OF_HOSTS = {
  "Accept-Ranges": "bytes",
  ETag: '"b5c8e1f2a3d4c5b6a7980716253443f2"',
  "Last-Modified": "Wed, 25 Nov 2026 12:00:00 GMT",
  Server: "static-host",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  Vary: "Accept-Encoding",
} as const;

/**
 * Serves the built site as a host on the web would: what is text compressed,
 * and each answer with the headers of hosts and those the site asks for.
 */
export async function startUsualHost(root: string) {
  const asked = askedHeaders(root);
  const server = createServer((request, response) => {
    const ofPath = asked.filter(({ path }) => fits(path, request.url ?? "/"));
    for (const [name, value] of [
      ...Object.entries(OF_HOSTS),
      ...ofPath.flatMap(({ headers }) => headers),
    ])
      response.setHeader(name, value);
    const settings = { root, base: "", cspHeader: true, brotli: true };
    answerRequest(request, response, settings).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://localhost:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface AskedHeaders {
  /** A path, or the beginning of one before a star. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What the site asks of its host in `_headers`. */
function askedHeaders(root: string): readonly AskedHeaders[] {
  const asked = readFileSync(`${root}/_headers`, "utf8");
  return asked.split(/^(?=\/)/m).map((part) => ({
    path: /^\/.*/.exec(part)?.[0] ?? "#",
    headers: [...part.matchAll(/^ +([\w-]+): (.+)$/gm)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    ),
  }));
}

function fits(path: string, url: string): boolean {
  const [asked = ""] = url.split("?");
  return path.endsWith("*")
    ? asked.startsWith(path.slice(0, -1))
    : asked === path;
}
