/**
 * A result as markup: what was printed, warnings and the error apart, and how it compares with the recording.
 */
import type { CellError, CellResult, CellWarning } from '../protocol.ts';
import { TORCH } from './constants.ts';
import { diffLines } from './diff.ts';
import { escape, tag } from './html.ts';
import type { Strings } from './strings.ts';

/** What the recording in the page says, read from its markup. */
export interface RecordedText {
  readonly stdout: string;
  readonly error: string;
  readonly warnings: readonly string[];
  /** For `cuda`, without a GPU: derived from a real run on the CPU. */
  readonly derived: boolean;
}

export type Comparison = 'same' | 'differs' | 'not-compared';

export function readRecorded(details: Element | null): RecordedText {
  const text = (selector: string) => details?.querySelector(selector)?.textContent ?? '';
  const warnings = [...(details?.querySelectorAll('.warning code') ?? [])].map((w) => w.textContent);
  const derived = details?.hasAttribute('data-derived') ?? false;
  return { stdout: text('.stdout'), error: text('.error code'), warnings, derived };
}

const trimmed = (text: string): string => text.replace(/\n$/, '');
const errorText = (error: CellError | null): string => (error ? `${error.type}: ${error.message}` : '');
const warningText = (warning: CellWarning): string => `${warning.category}: ${warning.message}`;

export function compare(result: CellResult, recorded: RecordedText): Comparison {
  const same =
    trimmed(result.stdout) === recorded.stdout &&
    errorText(result.error) === recorded.error &&
    result.warnings.map(warningText).join('\n') === recorded.warnings.join('\n');
  return same ? 'same' : 'differs';
}

export function renderResult(
  result: CellResult,
  recorded: RecordedText,
  comparison: Comparison,
  strings: Strings,
): string {
  const parts = [
    tag('p', { class: 'label' }, strings.output),
    stdout(trimmed(result.stdout), recorded, comparison, strings),
    result.stderr ? tag('pre', { class: 'stderr', tabindex: 0 }, escape(trimmed(result.stderr))) : '',
    ...result.warnings.map((w) => renderWarning(w, strings)),
    result.error ? renderError(result.error, strings) : '',
    result.truncated ? tag('p', { class: 'quiet' }, strings.truncated) : '',
    badge(comparison, recorded.derived, strings),
  ];
  return parts.join('');
}

function stdout(text: string, recorded: RecordedText, comparison: Comparison, strings: Strings): string {
  if (comparison === 'differs' && text !== recorded.stdout) return difference(text, recorded.stdout, strings);
  if (text) return tag('pre', { class: 'stdout', tabindex: 0 }, escape(text));
  return '';
}

function difference(here: string, recorded: string, strings: Strings): string {
  const label = { here: strings.onlyHere, recorded: strings.onlyRecorded };
  const lines = diffLines(here, recorded).map(({ kind, text }) =>
    kind === 'both'
      ? tag('span', { class: 'same' }, escape(text))
      : tag(kind === 'here' ? 'ins' : 'del', {}, escape(text) + tag('small', {}, label[kind])),
  );
  return tag('pre', { class: 'stdout difference', tabindex: 0 }, lines.join('\n'));
}

export function renderWarning(warning: Pick<CellWarning, 'category' | 'message'>, strings: Strings): string {
  return tag(
    'p',
    { class: 'warning' },
    `${tag('b', {}, strings.warning)} ${tag('code', {}, escape(`${warning.category}: ${warning.message}`))}`,
  );
}

export function renderError(
  error: Pick<CellError, 'type' | 'message' | 'line'> & { readonly traceback?: string },
  strings: Strings,
): string {
  const where = error.line === null ? '' : ` · ${strings.line(error.line)}`;
  const head = tag(
    'p',
    { class: 'error' },
    `${tag('b', {}, strings.error + where)} ${tag('code', {}, escape(`${error.type}: ${error.message}`))}`,
  );
  if (!error.traceback) return head;
  return (
    head +
    tag(
      'details',
      { class: 'traceback' },
      tag('summary', {}, strings.traceback) + tag('pre', { tabindex: 0 }, escape(error.traceback)),
    )
  );
}

const BADGES = {
  same: (s: Strings, derived: boolean) => (derived ? s.sameDerived : s.same)(TORCH),
  differs: (s: Strings, derived: boolean) => (derived ? s.differsDerived : s.differs)(TORCH),
  'not-compared': (s: Strings) => s.notCompared,
} satisfies Record<Comparison, (strings: Strings, derived: boolean) => string>;

function badge(comparison: Comparison, derived: boolean, strings: Strings): string {
  const report =
    comparison === 'differs'
      ? ' ' + tag('button', { type: 'button', class: 'btn plain', 'data-action': 'report' }, strings.report.wrong)
      : '';
  return tag('p', { class: `badge ${comparison}` }, BADGES[comparison](strings, derived) + report);
}
