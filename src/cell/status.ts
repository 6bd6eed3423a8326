/** The line under a program's buttons: what the engine is doing, bytes as they come, a named failure with Retry. */
import type { EngineState } from '../worker/client.ts';
import { size } from './engine.ts';
import { escape, tag } from './html.ts';
import type { Strings } from './strings.ts';

const FAILED = { download: (s: Strings) => s.failedDownload, boot: (s: Strings) => s.failedBoot } as const;

/** What to say while a run waits for the engine; empty when the engine is ready. */
export function waitingFor(state: EngineState, strings: Strings): string {
  switch (state.kind) {
    case 'off':
      return escape(strings.waiting);
    case 'loading': {
      if (state.total === 0) return escape(strings.waiting);
      if (state.loaded >= state.total) return escape(strings.booting);
      const text = strings.loading(size(state.loaded), size(state.total));
      return (
        tag('progress', { max: state.total, value: state.loaded, 'aria-label': text }) + tag('span', {}, escape(text))
      );
    }
    case 'restarting':
      return escape(strings.restarting);
    case 'failed':
      return failure(state, strings);
    case 'ready':
      return '';
  }
}

export function failure(
  failed: { readonly stage: 'download' | 'boot'; readonly message: string },
  strings: Strings,
): string {
  const retry = tag('button', { type: 'button', class: 'btn ghost', 'data-action': 'retry' }, strings.retry);
  return (
    tag(
      'span',
      { class: 'failed' },
      `${escape(FAILED[failed.stage](strings))} ${tag('small', {}, escape(failed.message))}`,
    ) + retry
  );
}
