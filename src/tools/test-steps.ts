import type { ReportForm } from "./count-tests.ts";

export interface TestStep {
  readonly name: string;
  readonly says: string;
  readonly command: readonly string[];
  readonly report: ReportForm;
  /** Said by a command that has done its work; without it, it may end well. */
  readonly proof?: RegExp;
  /** Keeps one core busy: another such step may run beside it. */
  readonly onOneCore?: boolean;
  /** Reads what the build step wrote. */
  readonly needsBuild?: boolean;
  readonly needsBrowser?: boolean;
}

export const TEST_STEPS: readonly TestStep[] = [
  {
    name: "check",
    says: "content against its source",
    command: ["node", "src/tools/check.ts"],
    report: "none",
  },
  {
    name: "build",
    says: "the site",
    command: ["npm", "run", "--silent", "build"],
    report: "none",
  },
  {
    name: "types",
    says: "types, in .ts and .astro",
    // The build wrote the types of the content; lint reads them meanwhile.
    command: [
      "astro",
      "check",
      "--noSync",
      "--minimumFailingSeverity",
      "warning",
    ],
    report: "none",
    // Without its checker it offers to install one, and ends with 0.
    proof: /Result \([1-9]\d* files?\)/,
    onOneCore: true,
    needsBuild: true,
  },
  {
    name: "lint",
    says: "lint, no warning",
    command: ["eslint", ".", "--max-warnings", "0"],
    report: "none",
    onOneCore: true,
    needsBuild: true,
  },
  {
    name: "unused",
    says: "no file, export or package unused",
    command: ["npm", "run", "--silent", "knip"],
    report: "none",
    onOneCore: true,
  },
  {
    name: "format",
    says: "format",
    command: ["prettier", "--check", "."],
    report: "none",
    onOneCore: true,
  },
  {
    name: "unit",
    says: "rules, content, generators",
    command: ["vitest", "run", "--project", "unit"],
    report: "vitest",
  },
  {
    name: "site",
    says: "the built pages",
    command: ["vitest", "run", "--project", "site"],
    report: "vitest",
    needsBuild: true,
  },
  {
    name: "browser",
    says: "the pages in Chromium",
    command: ["playwright", "test"],
    report: "playwright",
    needsBuild: true,
    needsBrowser: true,
  },
];
