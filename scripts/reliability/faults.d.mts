export interface KnownFault {
  readonly id: string;
  readonly words: string;
  readonly file?: string;
  readonly test?: string;
  readonly why?: string;
}
export const FAULTS: readonly KnownFault[];
