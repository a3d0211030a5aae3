import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { pagePolicy } from "../../src/tools/page-policy.ts";
import { DIST, faults, readPages } from "./built-site.ts";

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

  it("carries one seal, wherever it says it", () => {
    expect(new Set(seals).size).toBe(1);
    expect(text).not.toContain("{site-seal}");
  });

  it("lets every page do what its own seal allows", () => {
    const allowed = directives(seals[0]);
    const refused = faults(pages, ({ html }) =>
      [...directives(pagePolicy(html))].flatMap(([directive, sources]) =>
        sources
          .filter((source) => !allowed.get(directive)?.includes(source))
          .map((source) => `${directive} ${source} is refused`),
      ),
    );
    expect(refused).toEqual([]);
  });

  it("allows nothing that no page needs, and no frame", () => {
    const needed = pages.flatMap(({ html }) =>
      [...directives(pagePolicy(html))].flatMap(([directive, sources]) =>
        sources.map((source) => `${directive} ${source}`),
      ),
    );
    const extra = [...directives(seals[0])].flatMap(([directive, sources]) =>
      sources
        .map((source) => `${directive} ${source}`)
        .filter((each) => !needed.includes(each)),
    );
    expect(extra).toEqual(["frame-ancestors 'none'"]);
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
  it("names a place with the seal for every page", () => {
    const places = [
      ...readFileSync(join(DIST, "_headers"), "utf8").matchAll(
        /^(\S+)\n {2}Content-Security-Policy: /gm,
      ),
    ].map(([, place = ""]) => place);
    const unsealed = pages.filter(
      ({ address }) =>
        !places.some((place) =>
          place.endsWith("*")
            ? address.startsWith(place.slice(0, -1))
            : address === place,
        ),
    );
    expect(unsealed.map(({ address }) => address)).toEqual([]);
  });
});

function directives(seal = ""): ReadonlyMap<string, readonly string[]> {
  return new Map(
    seal.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
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
