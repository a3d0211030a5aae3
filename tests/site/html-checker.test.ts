import { spawnSync } from "node:child_process";
import { join } from "node:path";
import {
  esmResolver,
  FileSystemConfigLoader,
  HtmlValidate,
} from "html-validate";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { DIST, readPages, ROOT } from "./built-site.ts";

const VNU = join(ROOT, "node_modules/vnu-jar/build/dist/vnu.jar");
const hasJava = spawnSync("java", ["-version"]).status === 0;

/** It runs too short for a better compiler, which works beside it, to pay. */
const QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m"];

/** What browsers know and the checker does not yet. */
const UNKNOWN_TO_VNU =
  /“@property”|“margin-trim”|“scroll-target-group”|“:target-current”/;

const VnuReport = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string(),
      message: z.string(),
      lastLine: z.number().optional(),
    }),
  ),
});

describe("every page is correct HTML", () => {
  it("to html-validate", async () => {
    const checker = new HtmlValidate(
      new FileSystemConfigLoader([esmResolver()]),
    );
    const files = readPages().map(({ file }) => join(DIST, file));
    const report = await checker.validateMultipleFiles(files);
    const errors = report.results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId, message }) =>
          `${filePath ?? ""}:${line} ${ruleId} ${message}`,
      ),
    );
    expect(errors).toEqual([]);
  });

  it.runIf(hasJava)(
    "to the checker of the W3C",
    () => {
      const { stderr, error } = spawnSync(
        "java",
        [...QUICK, "-jar", VNU, "--format", "json", "--skip-non-html", DIST],
        { encoding: "utf8", maxBuffer: 100_000_000 },
      );
      expect(error).toBeUndefined();
      const { messages } = VnuReport.parse(JSON.parse(stderr));
      const errors = messages
        .filter(({ type }) => type !== "info")
        .filter(({ message }) => !UNKNOWN_TO_VNU.test(message))
        .map(({ url, message }) => `${url.slice(-30)} ${message}`);
      expect(errors).toEqual([]);
    },
    180_000,
  );
});
