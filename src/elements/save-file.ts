/** Has the browser save a file. Where the page may not save files (a frame without leave to) nothing happens, and nothing tells. */
export function saveFile(written: string | Uint8Array, type: string, name: string): void {
  const blob = new Blob([written as BlobPart], { type: typeof written === 'string' ? `${type};charset=utf-8` : type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  // Never in the page: no script of the host's sees a press on a link.
  link.click();
  // A browser that asks where to save still reads it then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
