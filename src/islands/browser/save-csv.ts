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
