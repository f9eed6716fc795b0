const files = new Map<string, Promise<unknown>>();

/**
 * Fetches a file of the site once and reads it; one retry for a connection that stumbled, and a failure
 * is not remembered, so that asking again tries again.
 */
export function loadFile<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const known = files.get(path) as Promise<T> | undefined;
  if (known) return known;
  const fetched = fetchFile(path)
    .then(read)
    .catch(() => fetchFile(path).then(read))
    .catch((error: unknown) => {
      files.delete(path);
      throw error;
    });
  files.set(path, fetched);
  return fetched;
}

/** The same for JSON. */
export function loadJson<T>(path: string): Promise<T> {
  return loadFile(path, (response) => response.json() as Promise<T>);
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
