/** The option --timeout. */
import { InvalidArgumentError } from 'commander';

export const DEFAULT_TIMEOUT = 10;
/** As long as setTimeout can count. */
export const FOREVER = 2 ** 31 / 1000 - 1;

export function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= FOREVER)) throw new InvalidArgumentError('It must be a number of seconds above 0.');
  return number;
}
