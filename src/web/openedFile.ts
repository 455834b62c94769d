/** A file that the page opened, and whether it can be written in its place. */
export interface OpenedFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
  /** Whether another program has saved it since it was read or written here. */
  readonly isChanged: () => Promise<boolean>;
  /** undefined where the browser only lets the page download. */
  readonly write: ((bytes: Uint8Array) => Promise<void>) | undefined;
}

/** A file chosen or dropped, as a browser without access to files gives it. */
export function fileOf(file: File): OpenedFile {
  return {
    name: file.name,
    read: async () => new Uint8Array(await file.arrayBuffer()),
    // A file that was saved since can no longer be read through the old reference.
    isChanged: async () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => false,
          () => true,
        ),
    write: undefined,
  };
}

/** A file that the browser lets the page write, where it has the File System Access API. */
export function fileOfHandle(handle: FileSystemFileHandle, opened: File): OpenedFile {
  let seen = stampOf(opened);
  return {
    name: handle.name,
    read: async () => new Uint8Array(await opened.arrayBuffer()),
    isChanged: async () => stampOf(await handle.getFile()) !== seen,
    write: async (bytes) => {
      const stream = await handle.createWritable();
      await stream.write(bytes as Uint8Array<ArrayBuffer>);
      await stream.close();
      seen = stampOf(await handle.getFile());
    },
  };
}

function stampOf({ lastModified, size }: File): string {
  return `${String(lastModified)} ${String(size)}`;
}

/** A file that the server of this page offers; it is saved as a download. */
export function fileOfAddress(path: string): OpenedFile {
  return {
    name: decodeURIComponent(path.split("/").at(-1) ?? ""),
    read: async () => new Uint8Array(await (await fetch(path)).arrayBuffer()),
    isChanged: async () => Promise.resolve(false),
    write: undefined,
  };
}
