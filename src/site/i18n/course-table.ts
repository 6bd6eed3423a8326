/** What the course says of itself: lists, neighbours, progress. One table per language with the same keys. */
const en = {
  course: 'The course, lesson by lesson',
  start: 'Start with the first lesson',
  goOn: (number: string) => `Continue with lesson ${number}`,
  summary: (lessons: number, minutes: number) =>
    `${lessons === 1 ? '1 lesson' : `${lessons} lessons`}, ${minutes} minutes of reading. The programs take as long as you like.`,
  done: (done: number, total: number) => `${done} of ${total} done.`,
  allDone: (total: number) => `All ${total} done. Come back when an array surprises you.`,
  continueHere: 'Continue here',
  firstHere: 'Start here',
  you: 'you',
  doneMark: 'done',
  part: (lessons: number, minutes: number) =>
    `${lessons === 1 ? '1 lesson' : `${lessons} lessons`} · ${minutes} minutes`,
  minutes: (minutes: number) => `${minutes} minutes`,
  needs: 'Builds on',
  previous: 'Before',
  next: 'Next',
  last: 'That was the last lesson',
  way: 'To the lessons before and after',
  copy: 'Copy',
  copied: 'Copied',
  progress: {
    heading: 'Your progress',
    where:
      'It is kept in this browser and nowhere else. To take it to another one, save it as a file and load it there.',
    save: 'Save to a file',
    load: 'Load from a file',
    clear: 'Clear everything',
    saved: (name: string) => `Saved as ${name}.`,
    choose: 'Load from a file',
    found: (lessons: string, exercises: string, answers: string) =>
      `The file holds: ${lessons} lessons begun or read, ${exercises} exercises solved, ${answers} answers.`,
    ask: 'This browser already holds progress. What should happen to it?',
    merge: 'Add the file to it',
    replace: 'Replace it by the file',
    cancel: 'Leave it as it is',
    mergeHint: 'Where both have an answer to an exercise, the one here stays.',
    loaded: 'Loaded.',
    left: 'Nothing was changed.',
    clearAsk:
      'This removes every mark and every answer from this browser. It cannot be taken back, unless you saved a file.',
    clearYes: 'Remove it all',
    cleared: 'Nothing is kept here any more.',
    empty: 'There is nothing to save yet.',
    tooLong: 'This file is too large to be one of ours. Nothing was changed.',
    notOurs: 'This is not a progress file of Tensor Pitfalls, or it is damaged. Nothing was changed.',
    newer: 'This file was saved by a newer version of the site. Reload the page and try again; nothing was changed.',
    full: 'The browser has no room left for it. Nothing was changed.',
    notStored: 'The browser would not store it, so it holds until you leave this page.',
  },
};

export type CourseStrings = typeof en;

const zh: CourseStrings = {
  course: '整门课程，一课一格',
  start: '从第一课开始',
  goOn: (number) => `继续：第 ${number} 课`,
  summary: (lessons, minutes) => `共 ${lessons} 课，阅读约 ${minutes} 分钟。动手的时间由你自己定。`,
  done: (done, total) => `${total} 课中已完成 ${done} 课。`,
  allDone: (total) => `${total} 课全部完成。哪天数组又让你意外，随时回来。`,
  continueHere: '从这里继续',
  firstHere: '从这里开始',
  you: '你在这里',
  doneMark: '已完成',
  part: (lessons, minutes) => `${lessons} 课 · ${minutes} 分钟`,
  minutes: (minutes) => `${minutes} 分钟`,
  needs: '先读',
  previous: '上一课',
  next: '下一课',
  last: '这是最后一课',
  way: '前后两课',
  copy: '复制',
  copied: '已复制',
  progress: {
    heading: '你的进度',
    where: '进度只保存在这个浏览器里。想带到另一个浏览器，就先存成文件，再到那边载入。',
    save: '存成文件',
    load: '从文件载入',
    clear: '全部清除',
    saved: (name) => `已存为 ${name}。`,
    choose: '从文件载入',
    found: (lessons, exercises, answers) =>
      `文件里有：开始或读过的课 ${lessons} 个，完成的练习 ${exercises} 道，答案 ${answers} 份。`,
    ask: '这个浏览器里已经有进度了，怎么处理？',
    merge: '把文件并进来',
    replace: '用文件替换',
    cancel: '保持原样',
    mergeHint: '同一道练习两边都有答案时，保留这里的。',
    loaded: '已载入。',
    left: '什么都没有改动。',
    clearAsk: '这会删掉本浏览器里的所有标记和答案。除非你存过文件，否则无法恢复。',
    clearYes: '全部删除',
    cleared: '已清除，这里不再保存任何内容。',
    empty: '还没有可以保存的内容。',
    tooLong: '文件太大，不像是本站保存的。什么都没有改动。',
    notOurs: '这不是 Tensor Pitfalls 的进度文件，或者文件已经损坏。什么都没有改动。',
    newer: '这个文件是更新版本的网站保存的。请刷新页面再试；什么都没有改动。',
    full: '浏览器的存储空间不够。什么都没有改动。',
    notStored: '浏览器不允许保存，进度只保留到离开本页为止。',
  },
};

/** The table for a page's language. */
export function courseStrings(lang: string): CourseStrings {
  return lang === 'zh-CN' ? zh : en;
}
