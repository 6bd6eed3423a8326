/**
 * From the probe's answers to the table: yes, partly (and which arguments are missing) or no. A name is "yes" when every recorded
 * argument of the real function is one that its row handles; what a row does with them is the oracle's business, not this table's.
 */
import { z } from 'zod';
import type { FunctionTable } from '../../src/core/function-table.ts';
import type { CoveredModule } from '../../src/site/coverage.ts';

const Call = z.tuple([
  z.string().nullable(),
  z.array(z.string()).nullable(),
  z.union([z.array(z.string()), z.record(z.string(), z.string().nullable())]).nullable(),
  z.array(z.array(z.string())),
]);
export const Answers = z.record(z.string(), z.record(z.string(), z.union([z.enum(['absent', 'leak', 'value']), Call])));
export type Answers = z.infer<typeof Answers>;
type Answer = Answers[string][string];

const bare = (argument: string): string => argument.replace(/!$/, '');

/** Arguments of a call that are no choice of the caller's. */
const SELF = new Set(['self', 'cls']);

/** The arguments that are not handled and the functions that it needs and that are not there, or null when nothing is there. */
function missing(name: string, answer: Answer, rows: FunctionTable): readonly string[] | null {
  if (typeof answer === 'string') return answer === 'value' ? [] : null;
  const [row, recorded, accepted, called] = answer;
  const wanted = (recorded ?? []).map(bare).filter((a) => !SELF.has(a));
  if (row !== null) {
    const handled = rows[row]?.args;
    if (!handled) return null;
    const names = accepted as Readonly<Record<string, string | null>>;
    const lacks = wanted.filter((a) => names[a] !== null && !handled.includes(names[a] ?? a));
    // Without the argument that every call needs, no call gets through.
    return recorded?.[0]?.endsWith('!') && lacks[0] === bare(recorded[0]) ? null : lacks;
  }
  const gone = called.filter((meant) => !meant.some((row) => row in rows));
  const namesake = gone.some((meant) => meant.some((row) => row.split('.').at(-1) === name));
  if (namesake || (gone.length > 0 && gone.length === called.length)) return null;
  const own = accepted as readonly string[] | null;
  const unhandled = own === null ? [] : wanted.filter((a) => !own.includes(a));
  return [...unhandled, ...gone.map(([row = '']) => row.replace('torch._C._nn', 'torch.nn.functional'))];
}

/** The table, modules in the recorded order, names in alphabetical order. */
export function judge(answers: Answers, rows: FunctionTable): CoveredModule[] {
  return Object.entries(answers)
    .map(([path, names]) => {
      const yes: string[] = [];
      const partly: (readonly [string, readonly string[]])[] = [];
      const no: string[] = [];
      const imported: string[] = [];
      for (const [name, answer] of Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const lacks = missing(name, answer, rows);
        if (answer === 'leak') imported.push(name);
        else if (lacks === null) no.push(name);
        else if (lacks.length > 0) partly.push([name, lacks]);
        else yes.push(name);
      }
      return { path, yes, partly, no, imported };
    })
    .filter(({ yes, partly, no }) => yes.length + partly.length + no.length > 0);
}
