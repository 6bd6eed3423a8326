/** What the page of an assignment says, one table per language with the same keys. */
import type { State } from './state.ts';

const en = {
  yours: 'Your assignment',
  done: (solved: number, total: number) => `${solved} of ${total} solved in this browser`,
  states: { solved: 'solved', answered: 'answer kept', open: 'no answer yet' } satisfies Record<State, string>,
  points: (points: number) => (points === 1 ? '1 point' : `${points} points`),
  from: (lesson: string) => `in the lesson “${lesson}”`,
  handIn: 'Hand in',
  explain:
    'One zip file with the answers that this browser keeps for these exercises, and a list with their hashes and versions. Nothing is sent: give the file to your teacher as you were told. Besides the name you type, it says nothing about you.',
  name: 'Your name, as your teacher knows you',
  make: 'Make the file',
  needName: 'Type your name first.',
  nothing: 'There is no answer to hand in yet. Open an exercise and write one; it is kept in this browser.',
  made: (file: string, answers: number, unanswered: number) =>
    `Saved as ${file}, with ${answers === 1 ? '1 answer' : `${answers} answers`}${unanswered > 0 ? `; ${unanswered} of the exercises ${unanswered === 1 ? 'has' : 'have'} none, and the file says so` : ''}.`,
  failed: 'The file could not be made: this browser offers no Web Crypto here (the page must come over https).',
  practice: 'What you see here is practice. Your teacher grades the file again, maybe with further checks.',
  unknown: (count: number) =>
    count === 1
      ? 'The link names something that is no exercise here:'
      : `The link names ${count} things that are no exercises here:`,
  more: (count: number) => `and ${count} more`,
  noneKnown: 'The link chooses no exercise of this site. Ask your teacher for it again, or choose below.',
  choose: 'Choose exercises',
  chooseLead: 'For teachers: tick what your class should do, and send them the link.',
  chosen: (count: number) => (count === 1 ? '1 exercise chosen' : `${count} exercises chosen`),
  link: 'The link for your class',
  copy: 'Copy link',
  copied: 'Link copied',
  open: 'Open it as a learner',
  byHand: 'The browser did not let the page copy. The link is selected; copy it by hand.',
};

export type AssignStrings = typeof en;

const zh: AssignStrings = {
  yours: '你的作业',
  done: (solved, total) => `共 ${total} 题，在这个浏览器里已完成 ${solved} 题`,
  states: { solved: '已完成', answered: '有答案', open: '还没有答案' },
  points: (points) => `${points} 分`,
  from: (lesson) => `出自《${lesson}》`,
  handIn: '提交',
  explain:
    '把这个浏览器里为这些练习保存的答案打包成一个 zip 文件，并附上一份清单，写明各个答案的哈希值和版本。不会发送任何东西：请按老师说的方式把文件交给老师。除了你填的名字，文件里没有任何关于你的信息。',
  name: '你的名字（老师认得的写法）',
  make: '生成文件',
  needName: '请先填写名字。',
  nothing: '还没有可以提交的答案。打开一道练习写下答案，它会保存在这个浏览器里。',
  made: (file, answers, unanswered) =>
    `已保存为 ${file}，内有 ${answers} 个答案${unanswered > 0 ? `；另有 ${unanswered} 题没有答案，文件里也注明了` : ''}。`,
  failed: '文件没能生成：浏览器在这个页面上不提供 Web Crypto（页面必须通过 https 打开）。',
  practice: '这里显示的是练习结果。老师会重新评分，可能还有别的检查。',
  unknown: (count) => `链接里有 ${count} 项不是本站的练习：`,
  more: (count) => `还有 ${count} 项`,
  noneKnown: '链接里没有本站的练习。请向老师再要一次链接，或在下面自己选择。',
  choose: '选择练习',
  chooseLead: '给老师：勾选要布置的练习，把链接发给学生。',
  chosen: (count) => `已选 ${count} 题`,
  link: '发给学生的链接',
  copy: '复制链接',
  copied: '链接已复制',
  open: '以学生身份打开',
  byHand: '浏览器不允许本页复制。链接已选中，请手动复制。',
};

/** The table for a page's language. */
export const assignStrings = (lang: string): AssignStrings => (lang === 'zh-CN' ? zh : en);
