export function findFaults(source: string, readFile: (path: string) => Buffer | undefined): readonly string[];
