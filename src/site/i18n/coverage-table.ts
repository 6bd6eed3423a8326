/** What the coverage page says, one table per language with the same keys. */
import type { Counts, State } from '../coverage.ts';

const en = {
  intro: [
    '<strong>Yes</strong>: every argument of the real function is handled. <strong>Partly</strong>: all but the arguments (or functions it needs) that are named. <strong>No</strong>: using it raises <code>NotImplementedError</code>, with its own name in the text.',
    'An argument, a dtype or a value that is not handled is an error too; it is never ignored. This table says what is here. That it answers as the real library does is held by recorded programs, not by this table.',
  ],
  find: 'Find a name',
  placeholder: 'torch.einsum',
  found: 'Nothing recorded has that name.|1 name|{n} names|the first {shown} of {n} names',
  states: { yes: 'yes', partly: 'partly', no: 'no' } satisfies Record<State, string>,
  headings: { yes: 'Yes', partly: 'Partly', no: 'No' } satisfies Record<State, string>,
  counts: ({ yes, partly, no }: Counts) => `${yes} yes · ${partly} partly · ${no} no`,
  library: (name: string, version: string, { yes, partly, no }: Counts) =>
    `${yes} of the ${yes + partly + no} public names of ${name} ${version} are here in full, ${partly} more in part.`,
  without: 'without',
  imported: 'Imported there, not part of the library, not counted:',
  digits: {
    heading: 'The last digit',
    text: 'NumPy prints every digit, so every digit is compared. These functions give the recorded answer for most inputs, not for all, mostly because the real kernel is not public. Recorded on one processor; on another one the real libraries may differ in these digits themselves.',
    columns: ['function', 'dtype', 'inputs that differ', 'units in the last place, at most'],
    of: (differ: number, inputs: number) => `${differ} of ${inputs}`,
    far: 'one overflows or is nan',
    show: (n: number) => `${n} rows`,
  },
};

export type CoverageStrings = typeof en;

const zh: CoverageStrings = {
  intro: [
    '<strong>有</strong>：真实函数的每个参数都能用。<strong>部分</strong>：除列出的参数（或它依赖的函数）外都能用。<strong>无</strong>：一用就抛出 <code>NotImplementedError</code>，报错里写着它自己的名字。',
    '没有处理的参数、dtype 或取值同样会报错，绝不会被悄悄忽略。这张表只说明有什么；结果是否与真实的库一致，由实录的程序来保证，而不是由这张表。',
  ],
  find: '查找名字',
  placeholder: 'torch.einsum',
  found: '记录里没有这个名字。|1 个名字|{n} 个名字|{n} 个名字中的前 {shown} 个',
  states: { yes: '有', partly: '部分', no: '无' },
  headings: { yes: '有', partly: '部分', no: '无' },
  counts: ({ yes, partly, no }) => `有 ${yes} · 部分 ${partly} · 无 ${no}`,
  library: (name, version, { yes, partly, no }) =>
    `${name} ${version} 的 ${yes + partly + no} 个公开名字中，${yes} 个完整可用，另有 ${partly} 个部分可用。`,
  without: '缺少',
  imported: '在那里导入、但不属于库本身的名字，不计数：',
  digits: {
    heading: '最后一位数字',
    text: 'NumPy 会打印每一位数字，所以这里逐位比较。下面的函数对大多数输入给出与实录相同的结果，但不是全部，多半因为真实的内核没有公开。实录来自一种处理器；换一种处理器，真实的库自己在这些位上也可能不同。',
    columns: ['函数', 'dtype', '结果不同的输入', '最多相差几个末位单位'],
    of: (differ, inputs) => `${inputs} 个中 ${differ} 个`,
    far: '其中一个溢出或为 nan',
    show: (n) => `${n} 行`,
  },
};

/** The table for a page's language. */
export function coverageStrings(lang: string): CoverageStrings {
  return lang === 'zh-CN' ? zh : en;
}
