/** The judge's own words, per language. Texts of single checks and mistakes stand in the exercise. */
import type { Locale } from './exercise.ts';

interface Words {
  readonly missing: string;
  readonly noAnswer: string;
  readonly notGraded: string;
  readonly shared: string;
  readonly apart: string;
  readonly notArrays: string;
  readonly shape: (shape: readonly number[]) => string;
  readonly afterWrite: (name: string, write: string) => string;
  readonly stopped: (type: string, message: string) => string;
}

const tuple = (shape: readonly number[]): string => (shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`);

export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    missing: 'no such name after your code ran',
    noAnswer: 'the session gave no answer',
    notGraded: 'This check could not be run. It is not counted as wrong.',
    shared: 'one memory',
    apart: 'separate memory',
    notArrays: 'not two arrays or tensors',
    shape: (shape) => `shape ${tuple(shape)}`,
    afterWrite: (name, write) => `${name} after ${write}`,
    stopped: (type, message) => `(your code stopped with ${type}: ${message})`,
  },
  'zh-cn': {
    missing: '代码运行后没有这个变量',
    noAnswer: '运行环境没有回应',
    notGraded: '这一项没能运行，不算错。',
    shared: '同一块内存',
    apart: '各自独立的内存',
    notArrays: '不是两个数组或张量',
    shape: (shape) => `形状 ${tuple(shape)}`,
    afterWrite: (name, write) => `执行 ${write} 之后的 ${name}`,
    stopped: (type, message) => `（代码中途停下：${type}: ${message}）`,
  },
};
