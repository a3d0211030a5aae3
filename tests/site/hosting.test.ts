import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { pagePolicy } from "../../src/tools/page-policy.ts";
import { DIST, isEmbed, readPages } from "./built-site.ts";

const pages = readPages();

/** What a host sends besides the seal, with every answer. */
const HEADERS = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
] as const;

const FILES = ["_headers", "_hosting/nginx.conf", "_hosting/Caddyfile"].map(
  (name) => ({ name, text: readFileSync(join(DIST, name), "utf8") }),
);

describe.each(FILES)("$name, as built for a host,", ({ text }) => {
  const lines = text.split("\n").map(headerOf);
  const seals = [...text.matchAll(/default-src 'none'; [^"\n]+/g)].map(String);
  const isOpen = (seal: string) => seal.includes("frame-ancestors *");

  it("carries one seal for what others may frame, one for all else", () => {
    expect(new Set(seals.filter(isOpen)).size).toBe(1);
    expect(new Set(seals.filter((seal) => !isOpen(seal))).size).toBe(1);
    expect(text).not.toMatch(/\{\w+-seal\}/);
  });

  it.each([
    ["a page of the site", "frame-ancestors 'none'", false],
    ["a page that others may frame", "frame-ancestors *", true],
  ])("lets %s do what its own seal allows, and %s", (_, framed, isFramed) => {
    const allowed = allowedBy(seals.find((seal) => isOpen(seal) === isFramed));
    const meant = pages.filter((page) => isEmbed(page) === isFramed);
    const needed = new Set(
      meant.flatMap(({ html }) => allowedBy(pagePolicy(html))),
    );
    expect(meant.length).toBeGreaterThan(0);
    expect([...needed].filter((each) => !allowed.includes(each))).toEqual([]);
    expect(allowed.filter((each) => !needed.has(each))).toEqual([framed]);
  });

  it.each(["pagefind", "scripts"])(
    "lets browsers keep what lies in %s, whose address changes with it",
    (folder) => {
      const place =
        text.split("\n").find((line) => line.includes(folder)) ?? "";
      const [, after = ""] = text.split(place);
      expect(place + after.slice(0, 100)).toContain(
        "public, max-age=31536000, immutable",
      );
      expect(text).toContain("Cache-Control");
    },
  );

  it("lets other sites read the data, and import the calculators", () => {
    const [, after = ""] = text.split(
      /\/data\/\*? /.test(text) ? "/data/" : "/data/*",
    );
    expect(after.slice(0, 100)).toMatch(/"\*"|: \*$/m);
    expect(text).toContain("Access-Control-Allow-Origin");
  });

  it.each(HEADERS)("carries %s: %s", (header, value) => {
    expect(lines).toContain(`${header} ${value}`);
  });
});

describe("the file for nginx", () => {
  const text = textOf("_hosting/nginx.conf");
  const servers = text.split(/^server \{$/m).slice(1);

  it("takes only what is asked of the site's own name, over IPv6 too", () => {
    expect(servers).toHaveLength(2);
    for (const server of servers) {
      expect(server).toMatch(/^ {2}server_name [\w.-]+;$/m);
      const listens = [...server.matchAll(/^ {2}listen (\S+)/gm)];
      const [plain, six] = listens.map(([, to = ""]) => to);
      expect(six).toBe(`[::]:${String(plain)}`);
    }
  });

  it("leaves alone what a distribution's own settings say", () => {
    expect(text).not.toMatch(/default_server|^ *(?:types|include|http) /m);
    // Text of this type is always compressed: naming it again is a mistake.
    expect(text).not.toMatch(/gzip_types[^;]*text\/html/);
  });

  it("serves the pages over https, and leads plain http there", () => {
    const [secure = "", plain = ""] = servers;
    expect(secure).toMatch(/listen 443 ssl;[\s\S]+root \/srv\/site;/);
    expect(plain).toMatch(/listen 80;[\s\S]+return 301 https:/);
    expect(plain).not.toContain("root");
  });
});

describe("the file for Caddy", () => {
  const text = textOf("_hosting/Caddyfile");

  it("takes only what is asked of the site's own name, by https", () => {
    const sites = [...text.matchAll(/^(\S+) \{$/gm)].map(([, name]) => name);
    expect(sites).toHaveLength(1);
    // A port alone takes everything; http:// in front gives up https.
    expect(sites[0]).toMatch(/^[\w-]+(?:\.[\w-]+)+$/);
  });
});

describe.each(["_hosting/nginx.conf", "_hosting/Caddyfile"])("%s", (name) => {
  it("says how to do without https", () => {
    expect(textOf(name)).toMatch(/^# Over plain http, /m);
  });
});

describe("_headers", () => {
  it("names one place for every page, with the seal that is meant for it", () => {
    const places = [
      ...readFileSync(join(DIST, "_headers"), "utf8").matchAll(
        /^(\S+)\n {2}Content-Security-Policy: (.+)$/gm,
      ),
    ].map(([, place = "", seal = ""]) => [place, seal] as const);
    const wrong = pages.filter((page) => {
      const seals = places.filter(([place]) =>
        place.endsWith("*")
          ? page.address.startsWith(place.slice(0, -1))
          : page.address === place,
      );
      const [, seal = ""] = seals[0] ?? [];
      const framed = isEmbed(page) ? "frame-ancestors *" : "'none'";
      return seals.length !== 1 || !seal.endsWith(framed);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

/** Each source of each directive: `img-src data:`. */
function allowedBy(seal = ""): readonly string[] {
  return seal.split("; ").flatMap((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return sources.map((source) => `${name} ${source}`);
  });
}

function textOf(name: string): string {
  return FILES.find((file) => file.name === name)?.text ?? "";
}

/** The header that a line of any of the three sets: name, blank, value. */
function headerOf(line: string): string {
  return line
    .replace(/^\s*(?:add_header )?([\w-]+):? /, "$1 ")
    .replace(/ always;$/, "")
    .replaceAll('"', "");
}
