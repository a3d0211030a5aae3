import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

import { contentType, isCompressible } from "./content-type.ts";
import { pagePolicy } from "./page-policy.ts";
import { resolveRequest } from "./resolve-request.ts";

const compress = promisify(brotliCompress);

export interface SiteSettings {
  readonly root: string;
  /** "" or "/x": where the site lies on its host. */
  readonly base: string;
  /** Send each page's own Content-Security-Policy as a header too. */
  readonly cspHeader: boolean;
  /** Compress what a host would compress, for those who accept brotli. */
  readonly brotli: boolean;
}

/** The folders of files whose address changes with every change of theirs. */
const KEPT_FOLDERS: readonly string[] = ["pagefind", "scripts"];
/** The folder that other sites may read. */
const SHARED_FOLDER = "data";
const KEPT = "public, max-age=31536000, immutable";
const ASKED_ANEW = "no-cache";

/** Answers one request from the files below `settings.root`. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  settings: SiteSettings,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
  const found = await resolveRequest(settings.root, settings.base, pathname);
  if (found.kind === "redirect") {
    const to = query === undefined ? found.to : `${found.to}?${query}`;
    response.writeHead(301, { Location: to }).end();
    return;
  }
  const page =
    found.kind === "file"
      ? await packFile(found.file, request, settings)
      : await packMissing(request, settings);
  response.writeHead(found.kind === "file" ? 200 : 404, page.headers);
  response.end(request.method === "HEAD" ? undefined : page.body);
}

interface Packed {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

async function packMissing(
  request: IncomingMessage,
  settings: SiteSettings,
): Promise<Packed> {
  const page = join(settings.root, "404.html");
  return packFile(page, request, settings).catch(() => ({
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: Buffer.from("Not found\n"),
  }));
}

async function packFile(
  file: string,
  request: IncomingMessage,
  settings: SiteSettings,
): Promise<Packed> {
  const type = contentType(file);
  const plain = await readFile(file);
  const packs = settings.brotli && isCompressible(type) && accepts(request);
  const body = packs ? await compress(plain) : plain;
  return {
    body,
    headers: {
      "Content-Type": type,
      "Content-Length": body.length,
      "Cache-Control": cacheControl(file, settings),
      "X-Content-Type-Options": "nosniff",
      ...(folderOf(file, settings) === SHARED_FOLDER
        ? { "Access-Control-Allow-Origin": "*" }
        : {}),
      ...(packs ? { "Content-Encoding": "br" } : {}),
      ...(settings.cspHeader ? policyHeader(type, plain) : {}),
    },
  };
}

function cacheControl(file: string, settings: SiteSettings): string {
  return KEPT_FOLDERS.includes(folderOf(file, settings)) ? KEPT : ASKED_ANEW;
}

/** The first folder below the site's that a file lies in. */
function folderOf(file: string, { root }: SiteSettings): string {
  const [folder = ""] = relative(root, file).split(sep);
  return folder;
}

function accepts(request: IncomingMessage): boolean {
  return /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
}

function policyHeader(type: string, body: Buffer): Record<string, string> {
  if (!type.startsWith("text/html")) return {};
  const policy = pagePolicy(body.toString("utf8"));
  return policy ? { "Content-Security-Policy": policy } : {};
}
