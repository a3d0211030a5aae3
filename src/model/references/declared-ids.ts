/**
 * Every id that stands anywhere in a file as written, figures as
 * `<sentence>.<name>`: also of things that did not fit the schema. A
 * reference to one of them is no mistake of its own.
 */
export function declaredIds(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(declaredIds);
  if (typeof data !== "object" || data === null) return [];
  const map = data as Readonly<Record<string, unknown>>;
  const below = Object.values(map).flatMap(declaredIds);
  const { id, figures } = map;
  if (typeof id !== "string") return below;
  const names = typeof figures === "object" ? Object.keys(figures ?? {}) : [];
  return [id, ...names.map((name) => `${id}.${name}`), ...below];
}
