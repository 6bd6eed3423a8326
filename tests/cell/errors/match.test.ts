/** A pasted text finds its error page: as recorded, with other numbers, inside tracebacks, in pieces; nothing else does. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ErrorMatcher } from '../../../src/cell/errors/match.ts';
import { matchData } from '../../../src/site/error-page.ts';
import { readErrorPages } from '../../site/error-entries.ts';
import { UNRELATED } from './unrelated.ts';

const pages = readErrorPages();
const matcher = new ErrorMatcher(matchData(pages));
const best = (text: string) => matcher.find(text)[0];
const messages = pages.flatMap(({ id, messages: texts }) => texts.map((text) => ({ id, text })));
const tracebacks = JSON.parse(readFileSync(new URL('tracebacks.json', import.meta.url), 'utf8')) as {
  id: string;
  traceback: string;
}[];

/** dtypes in the three ways that messages say them; one is replaced by another of its way. */
const DTYPES = [
  ['Float', 'Double', 'Long', 'Int', 'Half', 'Short', 'Byte', 'Bool', 'BFloat16'],
  ['float', 'double', 'long int', 'unsigned char', 'c10::Half'],
  ['float32', 'float64', 'int64', 'uint8', 'bool_'],
  ['FloatTensor', 'DoubleTensor', 'LongTensor', 'cuda.FloatTensor'],
];
const NAMES = DTYPES.map((way) => new RegExp(`\\b(?:${way.map((n) => n.replace('.', '\\.')).join('|')})\\b`, 'g'));

/** The message as another program would get it: other numbers, shapes and dtypes. */
function another(text: string, numbers: readonly number[], pick: readonly number[]): string {
  let at = 0;
  const next = () => String(numbers[at++ % numbers.length]);
  let changed = text
    .replace(
      /\(\d+(?:, ?\d+)*,?\)|\[\d+(?:, \d+)*\]/g,
      (shape) => shape[0] + Array.from({ length: 1 + (numbers[at]! % 4) }, next).join(', ') + shape.at(-1),
    )
    .replace(/(?<![\w.])\d+(?![\w.]|-bit)/g, next);
  NAMES.forEach((name, way) => {
    changed = changed.replace(name, () => DTYPES[way]![pick[at++ % pick.length]! % DTYPES[way]!.length]!);
  });
  return changed;
}

describe('a message finds its page', () => {
  it.each(messages)('$id: $text', ({ id, text }) => {
    expect(best(text)).toMatchObject({ id, sure: true });
  });

  it('also with other numbers, shapes and dtypes', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 3, maxLength: 8 });
    const one = fc.record({ message: fc.constantFrom(...messages), numbers, pick: numbers });
    fc.assert(
      fc.property(one, ({ message, numbers: given, pick }) => {
        expect(best(another(message.text, given, pick))?.id).toBe(message.id);
      }),
      { numRuns: 400 },
    );
  });

  it('also wrapped, quoted, in capitals and with curly apostrophes', () => {
    for (const { id, text } of messages) {
      expect(best(text.replaceAll(' ', '\n  > '))?.id).toBe(id);
      expect(best(text.replaceAll("'", '’'))?.id).toBe(id);
      expect(best(`E   RuntimeError: "${text.toUpperCase()}" (see log)`)?.id).toBe(id);
    }
  });
});

describe('a traceback of real torch finds its page', () => {
  it.each(tracebacks)('$id', ({ id, traceback }) => {
    expect(best(traceback)).toMatchObject({ id, sure: true });
    expect(
      best(`epoch 1 loss 0.25\n${'step 3 of 900, lr 0.001\n'.repeat(3000)}${traceback}\nmake: *** [train] Error 1`),
    ).toMatchObject({ id });
    expect(best(`${traceback}\n${'INFO saving checkpoint 12\n'.repeat(3000)}`)).toMatchObject({ id });
  });

  it('the error that stopped the program comes first', () => {
    const [first, second] = ['view-size', 'dtype-mismatch'].map((id) => tracebacks.find((t) => t.id === id)!);
    const text = `${first!.traceback}\nDuring handling of the above exception, another exception occurred:\n\n${second!.traceback}`;
    expect(matcher.find(text).map(({ id }) => id)).toEqual(['dtype-mismatch', 'view-size']);
  });
});

describe('a piece of a message', () => {
  it('of five words and more is enough, when it says something', () => {
    let [found, all] = [0, 0];
    for (const { id, text } of messages) {
      const words = text.split(' ');
      for (let from = 0; from + 6 <= words.length; from += 3) {
        all++;
        if (matcher.find(words.slice(from, from + 6).join(' ')).some((match) => match.id === id)) found++;
      }
    }
    expect(found / all).toBeGreaterThan(0.85);
  });

  it.each([
    ['negative strides', 'negative-strides'],
    ['that requires grad. Use tensor.detach()', 'numpy-requires-grad'],
    ['not writable', 'not-writable'],
    ['backward through the graph a second time', 'backward-twice'],
    ["Can't call numpy() on Variable that requires grad. Use var.detach().numpy() instead.", 'numpy-requires-grad'],
    ['is at version 3; expected version 2 instead', 'changed-in-place'],
    ['inhomogeneous shape', 'ragged'],
  ])('%s', (text, id) => {
    expect(best(text)?.id).toBe(id);
  });
});

describe('nothing else gets a page', () => {
  it.each(UNRELATED)('%s', (text) => {
    expect(matcher.find(text)).toEqual([]);
  });

  it('nor do empty, huge or strange texts break it', () => {
    for (const text of ['', ' \n', '\0\uffff\ud800', '(((([[[[', '.*'.repeat(9000), '9'.repeat(1e5)])
      expect(matcher.find(text)).toEqual([]);
    const started = performance.now();
    matcher.find('Error: '.repeat(300_000));
    matcher.find(`${'the size of tensor must match '.repeat(60_000)}\n`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
