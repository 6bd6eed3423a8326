/** The judge's own words, per language. Texts of single checks and mistakes stand in the exercise. */
import type { Locale } from './nouns.ts';

interface Words {
  readonly missing: string;
  readonly noAnswer: string;
  /** Why the session ended before all was asked. */
  readonly lost: Readonly<Record<'time' | 'memory' | 'stopped', string>>;
  readonly notGraded: string;
  readonly shared: string;
  readonly apart: string;
  readonly notArrays: string;
  readonly shape: (shape: readonly number[]) => string;
  readonly afterWrite: (name: string, write: string) => string;
  readonly stopped: (type: string, message: string) => string;
  /** A call with drawn arguments, and all of them together. */
  readonly called: (name: string, given: readonly string[]) => string;
  readonly calls: (name: string, count: number) => string;
  readonly returns: string;
  readonly raises: (type: string) => string;
  readonly changedArgument: string;
  readonly noReference: string;
  readonly write: { readonly through: string; readonly apart: string };
  /** What a pair was predicted to be when nothing was said of it, and why a file is no prediction. */
  readonly unanswered: string;
  readonly prediction: Readonly<Record<'json' | 'form' | 'version', string>>;
  readonly otherExercise: (slug: string) => string;
}

const tuple = (shape: readonly number[]): string => (shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`);

export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    missing: 'no such name after your code ran',
    noAnswer: 'the session gave no answer',
    lost: {
      time: 'it did not end within the time limit',
      memory: 'it used more memory than a submission may',
      stopped: 'it ended the Python process it ran in',
    },
    notGraded: 'This check could not be run. It is not counted as wrong.',
    shared: 'one memory',
    apart: 'separate memory',
    notArrays: 'not two arrays or tensors',
    shape: (shape) => `shape ${tuple(shape)}`,
    afterWrite: (name, write) => `${name} after ${write}`,
    stopped: (type, message) => `(your code stopped with ${type}: ${message})`,
    called: (name, given) => `${name}(${given.join('; ')})`,
    calls: (name, count) => `${name}(…), ${count} drawn calls`,
    returns: 'a result',
    raises: (type) => `raises ${type}`,
    changedArgument: 'the argument is not what was made for the call:',
    noReference: 'the solution of the exercise gave no result for this call',
    write: {
      through: 'a later write into the argument shows in the result',
      apart: 'a later write into the argument does not reach the result',
    },
    unanswered: 'no answer',
    prediction: {
      json: 'The file is not JSON.',
      form: 'The file is not an answer: expected {"version": 1, "exercise": …, "shares": {…}}.',
      version: 'The answer is of another version than this program reads.',
    },
    otherExercise: (slug) => `The file answers another exercise: ${slug}.`,
  },
  'zh-cn': {
    missing: '代码运行后没有这个变量',
    noAnswer: '运行环境没有响应',
    lost: {
      time: '没有在规定时间内结束',
      memory: '占用的内存超过了上限',
      stopped: '代码结束了它所在的 Python 进程',
    },
    notGraded: '这一项没能运行，不算错。',
    shared: '同一块内存',
    apart: '各自独立的内存',
    notArrays: '不是两个数组或张量',
    shape: (shape) => `形状 ${tuple(shape)}`,
    afterWrite: (name, write) => `执行 ${write} 之后的 ${name}`,
    stopped: (type, message) => `（代码中途停下：${type}: ${message}）`,
    called: (name, given) => `${name}(${given.join('; ')})`,
    calls: (name, count) => `${name}(…)，抽取的 ${count} 次调用`,
    returns: '有返回值',
    raises: (type) => `抛出 ${type}`,
    changedArgument: '参数和这次调用传入的不一样了：',
    noReference: '这次调用中，练习的参考答案没有给出结果',
    write: {
      through: '之后写入参数，结果里看得到',
      apart: '之后写入参数，不会影响结果',
    },
    unanswered: '没有作答',
    prediction: {
      json: '文件不是 JSON。',
      form: '文件不是一份答案：应当是 {"version": 1, "exercise": …, "shares": {…}}。',
      version: '这份答案的版本，本程序读不了。',
    },
    otherExercise: (slug) => `这份文件答的是另一道练习：${slug}。`,
  },
};
