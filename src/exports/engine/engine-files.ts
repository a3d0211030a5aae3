import type { Policy } from "../../domain/policy/policy.ts";
import { ENGINE_EXAMPLE } from "../../i18n/data-page.ts";
import { type DataFile, dataFile } from "../data-file.ts";

/** The calculators as a module, made ready to be served. */
export interface EngineTexts {
  readonly code: string;
  readonly types: string;
  /** A page to copy; `{{policy}}` stands for the policy that it reads. */
  readonly example: string;
}

/** What stands above the code, which is copied to places of its own. */
const HEADER = `// The calculators of this site as one ES module: assess, breakEven, inputsOf.
// engine.d.ts beside it says what each takes and gives; example.html shows it.
// Made from the site's own code by its build. It imports nothing.
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 The policy-explainer authors

`;

/** The module, its types, and a page to copy, which reads the first policy. */
export function engineFiles(
  { code, types, example }: EngineTexts,
  policies: readonly Pick<Policy, "id">[],
): readonly DataFile[] {
  const [first] = policies;
  const page = first && example.replaceAll("{{policy}}", first.id);
  return [
    dataFile("engine/engine.js", "script", `${HEADER}${code}\n`, "code"),
    dataFile("engine/engine.d.ts", "text", types, "code"),
    ...(page ? [dataFile(ENGINE_EXAMPLE, "page", page, "code")] : []),
  ];
}
