import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { resolveRequest } from "../../src/tools/resolve-request.ts";

/** Serves pages as a slow line does: part by part, each when it is asked for. */
export interface PartServer {
  /** The address of the site's front, with its last slash. */
  readonly url: string;
  /** Sends the next part of the page asked for last; false when it was sent. */
  sendNext(): boolean;
  close(): Promise<void>;
}

/** Letters of the page's own text, after its header, in the first part. */
const FIRST = 300;

/** So many things that open and shut are cut, the first of a page. */
const SUMMARIES = 4;

/** Cuts every page; what is no page is sent whole. */
export async function startPartServer(root: string): Promise<PartServer> {
  let unsent: string[] = [];
  let open: ServerResponse | undefined;
  const server = createServer((request, response) => {
    const pathname = request.url ?? "/";
    void resolveRequest(root, "", pathname).then(async (found) => {
      if (found.kind !== "file") {
        response.writeHead(404).end();
        return;
      }
      const body = await readFile(found.file);
      if (!found.file.endsWith(".html")) {
        response.end(body);
        return;
      }
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      const [first = "", ...rest] = cutPage(body.toString("utf8"));
      response.write(first);
      unsent = rest;
      open = response;
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    sendNext: () => {
      const next = unsent.shift();
      if (next === undefined) return false;
      if (unsent.length === 0) open?.end(next);
      else open?.write(next);
      return true;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The start of what stands on lines of its own. */
const BLOCK =
  /<(?:p|li|ul|ol|dl|dt|dd|h\d|div|section|nav|table|tr|details|summary)\b/g;

/**
 * Cut before what opens and shuts, which is drawn with words of the browser's
 * until its own are there; else before a block, so that no line of text is cut in two; each part of the
 * page's own text twice as long as the one before it: finest at the top, where
 * a reader already looks.
 */
function cutPage(html: string): readonly string[] {
  const start = html.indexOf("<main");
  const cuts = [...html.matchAll(/<summary\b/g)]
    .map(({ index }) => index)
    .filter((index) => index > start)
    .slice(0, SUMMARIES);
  for (let size = FIRST; start + size < html.length; size *= 2) {
    BLOCK.lastIndex = start + size;
    const block = BLOCK.exec(html);
    if (block) cuts.push(block.index);
  }
  const ends = cuts.sort((a, b) => a - b);
  return [0, ...ends].map((from, index) => html.slice(from, ends[index]));
}
