const PRIME = 16_777_619;
const SEEDS = [2_166_136_261, 2_246_822_507];

/** A short name for a text that stays the same everywhere and always (FNV-1a, twice 32 bits, in base 36). */
export function stableHash(text: string): string {
  return SEEDS.map((seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(36).padStart(7, "0");
  }).join("");
}
