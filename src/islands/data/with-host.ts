/**
 * Code whose paths begin with a host, so that it runs wherever it is pasted.
 * @param folder the path that addresses of data begin with; none where they
 *   have a host already
 */
export function withHost(
  code: string,
  folder: string | undefined,
  origin: string,
): string {
  return folder ? code.split(folder).join(origin + folder) : code;
}
