/** What the custom elements say in English; the other languages have the same keys, checked by the type. */
const list = (names: readonly string[]): string => {
  const marked = names.map((n) => `\`${n}\``);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} and ${marked.at(-1) ?? ''}`;
};

export const en = {
  run: 'Run',
  runSize: (size: string) => `Run · loads ${size}`,
  stop: 'Stop',
  reset: 'Reset',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'The browser did not let the page copy. The address bar now holds the link.',
  tooLong: 'This code is too long for a link (4,000 characters at most). Nothing was lost; it is only not in the link.',
  badLink:
    'This link carries edited code that cannot be read: it is damaged or cut short. The page shows the original program.',
  unknownCell: 'This link carries edited code for a program that is not on this page.',
  edited: 'edited',
  fromLink: 'Edited code from a link. Nothing runs until you press Run.',
  keys: 'Ctrl + Enter',
  code: 'Program',
  editHint: 'Python program. Press Enter or click to edit.',
  edit: 'Edit',
  editorLabel: 'Python program, editable. Press Escape, then Tab to leave.',
  editorFailed: 'The editor could not be loaded. The program still runs as it stands.',
  output: 'Output here',
  recorded: (torch: string) => `Recorded: PyTorch ${torch}`,
  recordedClosed: (torch: string) => `What PyTorch ${torch} printed`,
  noOutput: 'It printed nothing.',
  same: (torch: string) => `Same as PyTorch ${torch}`,
  differs: (torch: string) => `Differs from PyTorch ${torch}`,
  notCompared: 'Edited, so not compared with the recording',
  onlyHere: 'only here',
  onlyRecorded: 'only in the recording',
  warning: 'Warning',
  error: 'Error',
  line: (n: number) => `line ${n}`,
  traceback: 'Whole traceback',
  means: 'What this message means',
  truncated: 'The output was longer than can be shown; the rest was left out.',
  waiting: 'Waiting for the engine …',
  running: 'Running …',
  runningFirst: (n: number) =>
    n === 1 ? 'Running the program above first …' : `Running the ${n} programs above first …`,
  loading: (done: string, total: string) => `Loading Python: ${done} of ${total}`,
  booting: 'Starting Python …',
  failedDownload: 'The engine could not be downloaded.',
  failedBoot: 'The engine was downloaded but did not start.',
  retry: 'Retry',
  stopped:
    'Stopped. Python was started afresh, so the names of this page are gone; running a program runs those above it first.',
  restarting: 'Stopped. Python is starting again …',
  cuda: {
    webgpu: '',
    wasm: 'cuda:0 runs on TensorFlow.js wasm here',
    cpu: 'cuda:0 runs on the processor here',
    host: '',
    none: 'no GPU on this machine',
  },
  predict: {
    legend: 'What does it print?',
    check: 'Check',
    right: 'Right',
    wrong: 'Not this time',
    again: 'Choose again',
    nothing: 'Choose an answer first.',
  },
  picture: {
    facts: 'The same as text',
    rest: (names: readonly string[]) => `Elsewhere: ${list(names)}.`,
    empty: 'No array and no tensor yet.',
    alone: (name: string, device: string) =>
      `\`${name}\` has its own memory${device === 'cpu' ? '' : ` on ${device}`}.`,
    shared: (names: readonly string[], cells: number) =>
      `${list(names)} look at the same ${cells === 1 ? 'cell' : `${cells} cells`}.`,
    overlap: (names: readonly string[], count: number) =>
      `${list(names)} look into the same ${count} cells, each at its own part.`,
    storage: (device: string, bytes: number, values: string) => `Memory on ${device}, ${bytes} bytes: ${values}`,
    changed: (cells: readonly string[]) => `Changed since the picture before: cell ${cells.join(', ')}`,
    object: (names: string, words: string, _shape: string) => `\`${names}\` → ${words}`,
    stale: 'The picture will follow when the program has run.',
  },
  exercise: {
    hint: (n: number) => `Hint ${n}`,
    check: 'Check',
    checking: 'Checking …',
    start: 'Your answer',
    score: (points: number, max: number) => `${points} of ${max} points`,
    solved: 'Solved',
    practice: 'Practice: graded in this browser',
    pass: 'passed',
    fail: 'not yet',
    notGraded: 'not graded',
    expected: 'expected',
    found: 'found',
    unavailable: 'The answer could not be checked.',
    resetAsk: 'Start again from the given program?',
  },
  storage: 'The browser does not let this page store anything, so progress ends with this visit.',
  storageFull: 'The browser’s storage is full, so this was not saved.',
};

export type Strings = typeof en;
