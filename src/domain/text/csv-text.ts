// Shipped to the browser.

/** A table for a spreadsheet (RFC 4180), its heading first. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map(cell).join(","))
    .map((line) => `${line}\r\n`)
    .join("");
}

/** A text that begins like a formula stays a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
