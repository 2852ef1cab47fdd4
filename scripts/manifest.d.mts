export function productManifest(trial: string, place: { readonly address: string; readonly version: string }): string;
