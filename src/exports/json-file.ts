import { type DataFile, dataFile, jsonText } from "./data-file.ts";
import {
  type RecordName,
  type RecordOf,
  schemaPath,
} from "./record-schemas.ts";

/** A JSON file of a kind, which holds what the schema of its kind describes. */
export function jsonFile<Name extends RecordName>(
  path: string,
  name: Name,
  record: RecordOf<Name>,
): DataFile {
  const file = dataFile(path, "json", jsonText(record));
  return { ...file, schema: schemaPath(name) };
}
