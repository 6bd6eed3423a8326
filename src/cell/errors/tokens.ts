/**
 * An error message as words, with everything that differs from program to program taken out: numbers and shapes become
 * `#`, dtypes `%`, devices `@`. Two messages of one kind give the same words, whatever stood in them.
 */

const PIECE = /\d+(?:[.x]\d+)*|[\p{L}_][\p{L}\p{N}_]*/gu;

/** dtypes as NumPy, torch and C++ say them: float64, torch.DoubleTensor, object_, `unsigned char` (two pieces). */
const DTYPE =
  /^(?:(?:b?float|complex|u?int|bool|uint)\d*_?|(?:c?float|c?double|half|bfloat\d+|long|int|short|byte|char|bool)(?:tensor)?|q?u?int\d+|unsigned|object_?|str_?|bytes_|void|datetime64|timedelta64|longdouble|complex(?:float|double|half))$/;
const DEVICE = /^(?:cuda|cpu|mps|meta|xpu)$/;
/** Named after the error, so that a pasted type neither helps nor hurts: `RuntimeError:`, `Traceback (most recent …`. */
const NOISE = /^(?:\w+(?:error|warning|exception)|traceback|userwarning)$/;

function word(piece: string): string {
  if (/^\d/.test(piece)) return '#';
  if (DTYPE.test(piece)) return '%';
  if (DEVICE.test(piece)) return '@';
  return piece;
}

/** The words of a text in order. A run of the same placeholder is one of them, so that shapes of any length are alike. */
export function tokens(text: string): readonly string[] {
  const plain = text.replace(/(\p{L})['’ʼ`](\p{L})/gu, '$1$2').toLowerCase();
  const words: string[] = [];
  for (const [piece] of plain.matchAll(PIECE)) {
    const next = word(piece);
    const repeated = next.length === 1 && next !== 'a' && next === words.at(-1);
    if (!repeated && !NOISE.test(next)) words.push(next);
  }
  return words;
}

export function isPlaceholder(token: string): boolean {
  return token === '#' || token === '%' || token === '@';
}
