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

/** Spreadsheets take the mark at the start for UTF-8. */
const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Gives the reader a table as a file. */
export function saveCsv(csv: string, name: string): void {
  const link = document.createElement("a");
  const file = new Blob([MARK, csv], { type: "text/csv" });
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
