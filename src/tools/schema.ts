import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { jsonSchemas, SCHEMA_FOLDER } from "../model/schema/json-schemas.ts";
import { runCommand } from "./run-command.ts";

/** `npm run schema`: writes the JSON Schemas that editors use for the YAML. */
const folder = join(process.cwd(), SCHEMA_FOLDER);
await mkdir(folder, { recursive: true });
for (const [name, schema] of jsonSchemas())
  await writeFile(join(folder, name), JSON.stringify(schema));
const { code, output } = await runCommand(["prettier", "--write", folder]);
console.log(output.trim());
process.exitCode = code;
