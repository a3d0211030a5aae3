import { loadScript } from "./load-script.ts";

interface DataModule<Data> {
  readonly data: Data;
}

/**
 * The data of the policy whose page this is; undefined on a page of none.
 * @param addresses of such files, by the beginning of the pages' addresses
 * @throws where the file cannot be had
 */
export async function loadPolicyData<Data>(
  addresses: Readonly<Record<string, string>>,
): Promise<Data | undefined> {
  const found = Object.entries(addresses).find(([pages]) =>
    location.pathname.startsWith(pages),
  );
  if (!found) return undefined;
  const { data } = await loadScript<DataModule<Data>>(found[1]);
  return data;
}
