/** nspell has no types of its own; these are the calls that the spelling test makes. */
declare module 'nspell' {
  export default function nspell(
    aff: Uint8Array,
    dic: Uint8Array,
  ): {
    correct(word: string): boolean;
    add(word: string): void;
  };
}
