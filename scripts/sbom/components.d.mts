export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly integrity: string;
  readonly hasInstallScript: boolean;
}
export function runtimePackages(lockfile: unknown, roots: readonly string[]): readonly RuntimePackage[];
export function componentsOf(lockfile: unknown, roots: readonly string[]): readonly RuntimePackage[];
