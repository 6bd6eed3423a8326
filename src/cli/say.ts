/** What a command says to the person who typed it: on stderr, without the control characters that a file's name may hold. */

export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '?');

export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
