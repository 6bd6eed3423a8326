/** What has to be run and asked for the drawn calls: two runs and two questions each, all of them plain data. */
import type { Probe } from '../../protocol.ts';
import type { Step } from '../steps.ts';
import type { Variant } from './data.ts';

export const STEPS_PER_VARIANT = 4;

const value = (name: string): Probe => ({ kind: 'value', name });

/** Make the arguments, look at them, call, look at everything. A write comes last: it changes what it looks at. */
export function variantSteps({ arguments: given, call, out }: Variant): Step[] {
  const names = given.map((x) => x.name);
  const writes = given.flatMap(({ name, other }): Probe[] =>
    other === null ? [] : [{ kind: 'write', name, at: 0, value: other }, value(out)],
  );
  return [
    { kind: 'run', code: given.map((x) => x.make).join('\n') },
    { kind: 'ask', probes: names.map(value) },
    { kind: 'run', code: call },
    {
      kind: 'ask',
      probes: [value(out), ...names.map(value), ...names.map((b): Probe => ({ kind: 'shares', a: out, b })), ...writes],
    },
  ];
}
