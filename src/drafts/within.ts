/** What was promised, if it comes within so many milliseconds; a store that never answers must hold nobody up. Rejects otherwise. */
export function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), patience);
  });
  return Promise.race([promise, tired]).finally(() => clearTimeout(timer));
}
