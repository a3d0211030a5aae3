import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runCommand } from "../../src/tools/run-command.ts";
import {
  startServer,
  type ServeOptions,
  type SiteServer,
} from "../../src/tools/serve.ts";

const CSP = "default-src 'none'; script-src 'sha256-AbC='";
const PAGE = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP}"><p>训力券</p>`;

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  root = join(folder, "dist");
  await mkdir(join(root, "en", "a"), { recursive: true });
  await mkdir(join(root, "pagefind"));
  await mkdir(join(root, "scripts"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(root, "index.html"), PAGE);
  await writeFile(join(root, "404.html"), "<p>lost</p>");
  await writeFile(join(root, "en", "a", "index.html"), PAGE);
  await writeFile(join(root, "en", "plain.html"), "<p>plain</p>");
  await writeFile(join(root, "data.json"), "{}");
  await writeFile(join(root, "scripts", "search.en.1a2b.js"), "0;");
  await writeFile(join(root, "pagefind", "wasm.en.pagefind"), "x");
});

afterAll(() => rm(folder, { recursive: true }));

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks for exactly this path: `fetch` would tidy it first. */
function ask(
  server: SiteServer,
  path: string,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("end", () => {
        done({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on("error", fail).end();
  });
}

async function served<T>(
  options: Omit<ServeOptions, "root">,
  use: (server: SiteServer) => Promise<T>,
): Promise<T> {
  const server = await startServer({ root, ...options });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

describe("the site's own server", () => {
  it.each([
    ["/", 200, "text/html; charset=utf-8"],
    ["/en/a/", 200, "text/html; charset=utf-8"],
    ["/en/a/?amount=24m", 200, "text/html; charset=utf-8"],
    ["/en/plain", 200, "text/html; charset=utf-8"],
    ["/data.json", 200, "application/json; charset=utf-8"],
    ["/pagefind/wasm.en.pagefind", 200, "application/octet-stream"],
    ["/no-such-page/", 404, "text/html; charset=utf-8"],
    ["/en/", 404, "text/html; charset=utf-8"],
  ])("answers %s with %i as %s", async (path, status, type) => {
    const reply = await served({}, (server) => ask(server, path));
    expect(reply.status).toBe(status);
    expect(reply.headers["content-type"]).toBe(type);
  });

  it("shows the site's own page for an address that is not there", async () => {
    const reply = await served({}, (server) => ask(server, "/no/such/"));
    expect(reply.body.toString()).toBe("<p>lost</p>");
  });

  it("leads a page without its last slash to its address, query kept", async () => {
    const reply = await served({}, (server) => ask(server, "/en/a?amount=1"));
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe("/en/a/?amount=1");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/en/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00",
    "/%zz",
    "//../secret.txt",
  ])("keeps %s inside its folder", async (path) => {
    const reply = await served({}, (server) => ask(server, path));
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).not.toContain("secret");
  });

  it.each([
    ["/x/", 200],
    ["/x/en/a/", 200],
    ["/x", 301],
    ["/", 404],
    ["/en/a/", 404],
    ["/xyz/", 404],
  ])("under the base path /x answers %s with %i", async (path, status) => {
    const reply = await served({ base: "x/" }, (server) => ask(server, path));
    expect(reply.status).toBe(status);
  });

  it("sends a page's own policy as a header when asked to", async () => {
    const send = (cspHeader: boolean) =>
      served({ cspHeader }, (server) => ask(server, "/"));
    expect((await send(true)).headers["content-security-policy"]).toBe(CSP);
    expect((await send(false)).headers).not.toHaveProperty(
      "content-security-policy",
    );
  });

  it("compresses text for those who accept brotli, and nothing else", async () => {
    const accept = { "Accept-Encoding": "gzip, br" };
    await served({ brotli: true }, async (server) => {
      const page = await ask(server, "/", accept);
      expect(page.headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(page.body).toString()).toBe(PAGE);
      const plain = await ask(server, "/");
      expect(plain.body.toString()).toBe(PAGE);
      const index = await ask(server, "/pagefind/wasm.en.pagefind", accept);
      expect(index.headers).not.toHaveProperty("content-encoding");
    });
  });

  it.each([
    ["/scripts/search.en.1a2b.js", "public, max-age=31536000, immutable"],
    ["/scripts/search.en.gone.js", "no-cache"],
    ["/en/a/", "no-cache"],
    ["/data.json", "no-cache"],
  ])("tells a browser how long it may keep %s: %s", async (path, kept) => {
    const { headers } = await served({}, (server) => ask(server, path));
    expect(headers["cache-control"]).toBe(kept);
  });

  it("takes the next port when the one asked for is taken", async () => {
    await served({}, async (first) => {
      const taken = Number(new URL(first.url).port);
      await served({ port: taken }, (second) => {
        expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
        return Promise.resolve();
      });
    });
  });
});

describe("npm run serve", () => {
  const serve = join(import.meta.dirname, "../../src/tools/serve.ts");
  const run = (cwd: string, env: Record<string, string>) =>
    runCommand([process.execPath, serve], { cwd, env });

  it.each(["abc", "0", "65536", "-1", "80.5"])(
    "says that %s is no port",
    async (PORT) => {
      const { code, output } = await run(folder, { PORT });
      expect(code).toBe(1);
      expect(output).toBe(
        `PORT=${PORT} is no port: give a number, PORT=8080.\n`,
      );
    },
  );

  it("says what to do while there is no site", async () => {
    const { code, output } = await run(root, { PORT: "8080" });
    expect(code).toBe(1);
    expect(output).toBe("There is no dist/ yet: run npm run build first.\n");
  });
});
