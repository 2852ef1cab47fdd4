export interface FolderServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}
export function serveFolder(folder: string, port: number): Promise<FolderServer>;
