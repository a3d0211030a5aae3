import { createHash } from "node:crypto";

/** The first 16 hexadecimal digits of the SHA-256 of a Chinese sentence. */
export function translationHash(zh: string): string {
  return createHash("sha256").update(zh).digest("hex").slice(0, 16);
}
