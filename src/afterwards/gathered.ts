/** Every entry of several lists once. What a later list only repeats, as answers that were carried over do, is not counted again; what one list has twice, is there twice. */
export function gathered<T>(lists: readonly (readonly T[])[], sameness: (entry: T) => string = JSON.stringify): T[] {
  const all: T[] = [];
  const had = new Map<string, number>();
  for (const list of lists) {
    const here = new Map<string, number>();
    for (const entry of list) {
      const key = sameness(entry);
      here.set(key, (here.get(key) ?? 0) + 1);
      if (here.get(key)! <= (had.get(key) ?? 0)) continue;
      had.set(key, here.get(key)!);
      all.push(entry);
    }
  }
  return all;
}
