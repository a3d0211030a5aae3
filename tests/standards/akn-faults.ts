import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
} from "libxml2-wasm";

const FOLDER = join(import.meta.dirname, "akoma-ntoso");

/** Made with the first document: the schema is large. */
let validator: XsdValidator | undefined;

/** Nothing is fetched: what the schema imports stands beside it. */
function createValidator(): XsdValidator {
  const imported = readFileSync(join(FOLDER, "xml.xsd"));
  const provider = new XmlBufferInputProvider({ "./xml.xsd": imported });
  if (!xmlRegisterInputProvider(provider))
    throw new Error("the imported schema cannot be given");
  const schema = readFileSync(join(FOLDER, "akomantoso30.xsd"));
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(schema));
}

/**
 * The faults that the schema of Akoma Ntoso 3.0 finds in a document, by line.
 * @throws Error for a document that is not well-formed
 */
export function aknFaults(text: string): readonly string[] {
  validator ??= createValidator();
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(
      ({ line, message }) => `${line}: ${message.trim()}`,
    );
  } finally {
    document.dispose();
  }
}
