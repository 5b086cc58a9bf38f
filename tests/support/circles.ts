import type { Import } from "./sources.ts";

/** Which folders that lie in the same folder build on each other in a circle, at run time. */
export function circlesAmong(imports: Import[]) {
  const byParent = new Map<string, Map<string, Set<string>>>();
  for (const { from, target, typeOnly } of imports) {
    const parting = typeOnly || target === null ? null : partingOf(from, target);
    if (!parting) continue;
    const folders = byParent.get(parting.parent) ?? new Map<string, Set<string>>();
    byParent.set(parting.parent, folders);
    folders.set(parting.one, (folders.get(parting.one) ?? new Set()).add(parting.other));
  }
  return [...byParent].flatMap(([parent, folders]) => {
    const inCircle = [...folders.keys()].filter((folder) => reachOf(folder, folders).has(folder));
    return inCircle.length > 0 ? [`${parent}: ${inCircle.sort().join(", ")}`] : [];
  });
}

/** Where the paths of two files part, if both go on into folders there. */
function partingOf(from: string, target: string) {
  const [own, others] = [from.split("/"), target.split("/")];
  const at = own.findIndex((name, index) => name !== others[index]);
  const [one, other] = [own[at], others[at]];
  if (!one || !other || at === own.length - 1 || at === others.length - 1) return null;
  return { parent: own.slice(0, at).join("/"), one, other };
}

/** All that a folder builds on, and what that builds on. */
function reachOf(folder: string, folders: Map<string, Set<string>>) {
  const reached = new Set<string>();
  const waiting = [...(folders.get(folder) ?? [])];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(folders.get(next) ?? []));
  }
  return reached;
}
