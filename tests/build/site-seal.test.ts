import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { fillHostFiles, siteSeal } from "../../src/build/site-seal.ts";

describe("the seal of the whole site", () => {
  it("allows in each directive what some page allows, each thing once", () => {
    const seals = [
      "default-src 'none'; script-src 'self' 'sha256-a='; base-uri 'none'",
      "default-src 'none'; script-src 'self' 'sha256-b='; base-uri 'none'",
      "default-src 'none'; script-src 'self' 'sha256-a='; base-uri 'none'",
    ];
    expect(siteSeal(seals)).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; base-uri 'none'; frame-ancestors 'none'",
    );
  });
});

/** What the build fills in, as far as the files for hosts need be complete. */
const FILES = {
  _headers: "/*\n  CSP: {site-seal}\n/embed/*\n  CSP: {embed-seal}\n",
  "_hosting/nginx.conf":
    'server_name {site-host}; "{site-seal}"; "{embed-seal}"; {site-host}',
  "_hosting/Caddyfile": '{site-host} { "{site-seal}" "{embed-seal}" }',
} as const;

describe("the files for hosts", () => {
  it("hold the seal and the site's own name, wherever they say them", async () => {
    const filled = await fill(FILES, "https://policy.example:8443/x/");
    expect(filled["_hosting/nginx.conf"]).toMatch(
      /^server_name policy\.example; "default-src 'none'; frame-ancestors 'none'"; "img-src data:; frame-ancestors \*"; policy\.example$/,
    );
    for (const text of Object.values(filled)) {
      expect(text).toContain("default-src 'none'");
      expect(text).toContain("img-src data:; frame-ancestors *");
      expect(text).not.toMatch(/[{](?:site|embed)-/);
    }
  });

  it("hold a name to be replaced while the site has none", async () => {
    const filled = await fill(FILES);
    expect(filled["_hosting/Caddyfile"]).toMatch(/^example\.org /);
  });

  it("leave out neither in silence", async () => {
    await expect(
      fill({ ...FILES, _headers: "/*\n  Referrer-Policy: x\n" }),
    ).rejects.toThrow("_headers has no {site-seal}");
    await expect(
      fill({ ...FILES, _headers: "/*\n  CSP: {site-seal}\n" }),
    ).rejects.toThrow("_headers has no {embed-seal}");
    await expect(
      fill({
        ...FILES,
        "_hosting/Caddyfile": ':80 { "{site-seal}" "{embed-seal}" }',
      }),
    ).rejects.toThrow("_hosting/Caddyfile has no {site-host}");
  });
});

/** The files of a site with one page, as the build leaves them. */
async function fill(
  files: Readonly<Record<string, string>>,
  site?: string,
): Promise<Readonly<Record<string, string>>> {
  const dist = await mkdtemp(join(tmpdir(), "hosts-"));
  try {
    await mkdir(join(dist, "_hosting"));
    for (const [name, text] of Object.entries(files))
      await writeFile(join(dist, name), text);
    const seals = {
      seals: ["default-src 'none'"],
      embedSeals: ["img-src data:"],
    };
    await fillHostFiles(dist, seals, site);
    const read = Object.keys(files).map(
      async (name) => [name, await readFile(join(dist, name), "utf8")] as const,
    );
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await rm(dist, { recursive: true });
  }
}
