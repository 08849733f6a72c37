/** One change made to a plain object, in place. */
export type Change = (root: object) => void;

type Node = Record<string, unknown>;

const keysOf = (path: string) => path.split(/[.[\]]+/).filter(Boolean);

function parentOf(root: object, path: string): [Node, string] {
  const keys = keysOf(path);
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((node, key) => (node as Node)[key], root);
  if (typeof parent !== 'object' || parent === null) throw new Error(`there is nothing at ${path}`);
  return [parent as Node, last];
}

/** Puts a value at a path such as `thresholds[0].when`. */
export const put = (path: string, value: unknown): Change => (root) => {
  const [parent, key] = parentOf(root, path);
  parent[key] = value;
};

/** Takes away what is at a path; from a list, the entries after it move up. */
export const cut = (path: string): Change => (root) => {
  const [parent, key] = parentOf(root, path);
  if (!(key in parent)) throw new Error(`there is nothing at ${path}`);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};

/** Adds a value to the end of the list at a path. */
export const add = (path: string, value: unknown): Change => (root) => {
  const [parent, key] = parentOf(root, path);
  (parent[key] as unknown[]).push(structuredClone(value));
};

/** Adds a copy of an entry to the end of its own list: its id then repeats. */
export const repeat = (path: string): Change => (root) => {
  const [list, key] = parentOf(root, path);
  (list as unknown as unknown[]).push(structuredClone(list[key]));
};

/** A value after the changes. */
export function changed<T extends object>(value: T, ...changes: Change[]): T {
  for (const change of changes) change(value);
  return value;
}
