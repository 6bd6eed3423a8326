/** What can be wrong with what was handed in, before anything of it runs, in the grader's words per language. */
import type { Locale } from './exercise.ts';

export type Problem =
  | ('missing' | 'folder-empty' | 'several-files' | 'not-a-file' | 'outside' | 'too-large' | 'binary' | 'not-utf8')
  | ('not-handed-in' | 'nothing-known' | 'zip-damaged' | 'zip-names' | 'zip-large' | 'zip-version' | 'zip-changed');

export const PROBLEMS: Readonly<Record<Locale, Readonly<Record<Problem, string>>>> = {
  en: {
    missing: 'The file cannot be read.',
    'folder-empty': 'There is no .py file in the folder.',
    'several-files': 'There are several files for this exercise; one was expected.',
    'not-a-file': 'This is not an ordinary file.',
    outside: 'This is a link to something outside the folder.',
    'too-large': 'The file is larger than 256 KB.',
    binary: 'The file holds binary data, not a Python program.',
    'not-utf8': 'The file is not UTF-8 text.',
    'not-handed-in': 'Nothing was handed in for this exercise.',
    'nothing-known': 'There is no answer to a known exercise in it.',
    'zip-damaged': 'The zip cannot be read: it is damaged, encrypted, or no zip.',
    'zip-names': 'The zip holds a file name that leads out of it. Nothing of it was read.',
    'zip-large': 'The zip holds more, or larger files, than answers are.',
    'zip-version': 'The zip’s manifest is of another version than this program reads, or is not a manifest.',
    'zip-changed': 'The file in the zip is not the one that its manifest describes: it was changed afterwards.',
  },
  'zh-cn': {
    missing: '文件无法读取。',
    'folder-empty': '文件夹里没有 .py 文件。',
    'several-files': '这道练习有多个文件，应当只有一个。',
    'not-a-file': '这不是普通文件。',
    outside: '这是指向文件夹之外的链接。',
    'too-large': '文件超过 256 KB。',
    binary: '文件是二进制数据，不是 Python 程序。',
    'not-utf8': '文件不是 UTF-8 文本。',
    'not-handed-in': '这道练习没有提交。',
    'nothing-known': '里面没有任何已知练习的答案。',
    'zip-damaged': '压缩包无法读取：已损坏、有密码，或根本不是 zip。',
    'zip-names': '压缩包里有指向包外的文件名，因此完全没有读取。',
    'zip-large': '压缩包里的文件太多或太大，不像是答案。',
    'zip-version': '压缩包里的清单不是本程序能读的版本，或者不是清单。',
    'zip-changed': '压缩包里的文件与清单所写的不符：打包之后被改动过。',
  },
};
