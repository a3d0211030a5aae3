import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";

import { answerRequest } from "./answer-request.ts";
import { whenToEnd } from "./when-to-end.mjs";

const HOST = "127.0.0.1";
const DEFAULT_PORT = 4321;
const PORTS_TRIED = 20;

export interface ServeOptions {
  readonly root: string;
  /** "" or "/x": where the site lies on its host. */
  readonly base?: string | undefined;
  /** 0, the default, takes any free port; else this one or the next free. */
  readonly port?: number;
  /** Send each page's own Content-Security-Policy as a header too. */
  readonly cspHeader?: boolean;
  /** Compress what a host would compress, for those who accept brotli. */
  readonly brotli?: boolean;
}

export interface SiteServer {
  /** The address of the site's front, with its last slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site to this machine alone.
 * @throws Error when none of the ports tried is free
 */
export async function startServer(options: ServeOptions): Promise<SiteServer> {
  const { cspHeader = false, brotli = false } = options;
  const root = resolve(options.root);
  const base = normaliseBase(options.base ?? "");
  const server = createServer((request, response) => {
    answerRequest(request, response, { root, base, cspHeader, brotli }).catch(
      () => response.destroy(),
    );
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://localhost:${port}${base}/`,
    close: () => closeServer(server),
  };
}

/**
 * The base path as the server compares it.
 * @example normaliseBase("x/") // "/x"; "/" is ""
 */
function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, "");
  return inner && `/${inner}`;
}

/** Takes `port`, or the next ones while they are taken. */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    const taken = await tryPort(server, port && port + tried);
    if (taken !== undefined) return taken;
  }
  throw new Error(
    `No free port from ${port} to ${port + PORTS_TRIED - 1}. Name another: PORT=8080 npm start`,
  );
}

/** The port listened on, or undefined when it is taken. */
function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") done(undefined);
      else fail(error);
    };
    server.once("error", onError);
    server.listen(port, HOST, () => {
      server.off("error", onError);
      const address = server.address();
      done(typeof address === "object" ? address?.port : undefined);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

/**
 * Serves the built site until it is interrupted; reads PORT and BASE_PATH.
 * What stands in its way is said in one line.
 */
export async function serve(root = "dist"): Promise<void> {
  try {
    if (!existsSync(root))
      throw new Error(`There is no ${root}/ yet: run npm run build first.`);
    const port = readPort(process.env.PORT);
    const server = await startServer({
      root,
      base: process.env.BASE_PATH,
      port,
      // As hosts do: what the browser's tools weigh is what readers load.
      brotli: true,
    });
    if (!server.url.includes(`:${port}/`))
      console.log(`Port ${port} is taken; the next free one serves.`);
    console.log(`The site is at ${server.url} (Ctrl+C ends it).`);
    const end = () => void server.close();
    process.once("SIGINT", end);
    whenToEnd(end);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @throws Error for a text that is no port */
function readPort(text = String(DEFAULT_PORT)): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 2 ** 16) return port;
  throw new Error(`PORT=${text} is no port: give a number, PORT=8080.`);
}

if (import.meta.main) await serve(process.argv[2]);
