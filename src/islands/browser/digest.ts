import { ownSha256 } from "../../domain/check/own-sha-256.ts";

/**
 * The SHA-256 of some bytes, in hexadecimal digits: the browser's own, which it
 * keeps back from a page that is served without encryption.
 */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isSecureContext) return ownSha256(bytes);
  const made = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(made)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
