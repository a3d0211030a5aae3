import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { sealHosts, siteSeal } from "../../src/build/site-seal.ts";

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

  it("is not left out of a file for hosts in silence", async () => {
    const dist = await mkdtemp(join(tmpdir(), "hosts-"));
    try {
      await mkdir(join(dist, "_hosting"));
      await writeFile(join(dist, "_headers"), "/*\n  Referrer-Policy: x\n");
      await expect(sealHosts(dist, ["default-src 'none'"])).rejects.toThrow(
        "_headers has no {site-seal}",
      );
    } finally {
      await rm(dist, { recursive: true });
    }
  });
});
