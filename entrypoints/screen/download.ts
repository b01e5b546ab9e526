/**
 * Gives the reader a file to keep. Nothing is sent anywhere: the file is made in memory.
 * @param name the file's name with its ending
 * @param type its media type
 */
export function download(document: Document, name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address may go then.
  document.defaultView?.setTimeout(() => URL.revokeObjectURL(url));
}
