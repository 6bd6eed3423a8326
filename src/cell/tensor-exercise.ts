/**
 * <tensor-exercise>: an answer, a Check button, and the verdict. What was answered and how often it was tried is kept
 * in the browser until it is reset, so that a reload loses nothing. Each exercise of a page keeps to itself.
 */
import type { Exercise } from '../grader/exercise.ts';
import { judgePrediction } from '../grader/prediction.ts';
import type { Verdict } from '../protocol.ts';
import { answerOf, type Answer } from './answers.ts';
import { engine } from './engine.ts';
import { grade, type NotGraded } from './grade.ts';
import { stepHints } from './hint-steps.ts';
import { escape } from './html.ts';
import { KeptExercise, TRIES_BEFORE_SOLUTION } from './kept-exercise.ts';
import { progress } from './progress.ts';
import { failure, waitingFor } from './status.ts';
import type { Written } from './store.ts';
import { stringsFor } from './strings.ts';
import { isSolved, renderVerdict } from './verdict.ts';

export class TensorExerciseElement extends HTMLElement {
  readonly #strings = stringsFor(document.documentElement.lang);
  #exercise: Exercise | null = null;
  #answer: Answer | null = null;
  #kept: KeptExercise | null = null;
  #turn = 0;

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data || this.#answer) return;
    const exercise = (this.#exercise = JSON.parse(data) as Exercise);
    const kept = (this.#kept = new KeptExercise(exercise.slug));
    this.#answer = answerOf(this, exercise, this.#strings, {
      change: () => this.#tell(kept.keep(this.#answer?.text ?? '')),
      run: () => void this.check(),
      trouble: (text) => this.#say(escape(text)),
    });
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action === 'check' || action === 'retry') void this.check();
      if (action === 'reset') void this.reset();
    });
    stepHints(this);
    if (kept.answer !== null) this.#answer?.restore(kept.answer);
    if (progress.has(exercise.slug, 'solved')) this.setAttribute('data-solved', '');
    this.#showTries();
  }

  /** Grades the answer as it stands. Pressed again, the newer check wins. */
  async check(): Promise<void> {
    const [exercise, answer] = [this.#exercise, this.#answer];
    if (!exercise || !answer) return;
    if (answer.missing) {
      this.#say(escape(answer.missing));
      return;
    }
    const turn = ++this.#turn;
    const button = this.querySelector<HTMLButtonElement>('[data-action="check"]');
    if (button) button.disabled = true;
    const verdict = await this.#graded(exercise, answer.text, () => turn === this.#turn);
    if (button) button.disabled = false;
    if (turn !== this.#turn) return;
    if ('checks' in verdict) this.#show(exercise, verdict);
    else this.#say(failure(verdict, this.#strings));
  }

  async reset(): Promise<void> {
    this.#turn++;
    await this.#answer?.reset();
    this.querySelector('.verdict')?.replaceChildren();
    this.#say('');
    this.#tell(this.#kept?.keep(this.#answer?.text ?? '') ?? 'ok');
  }

  async #graded(exercise: Exercise, answer: string, current: () => boolean): Promise<Verdict | NotGraded> {
    const locale = document.documentElement.lang === 'zh-CN' ? 'zh-cn' : 'en';
    // Nothing has to run for a prediction.
    if (exercise.kind === 'predict-the-picture')
      return judgePrediction(exercise, answer, { locale, trust: 'practice' });
    const mine = engine();
    if (mine.state.kind === 'failed') mine.start();
    const showState = () =>
      current() && this.#say(waitingFor(mine.state, this.#strings) || escape(this.#strings.exercise.checking));
    const unsubscribe = mine.subscribe(showState);
    showState();
    const verdict = await grade(mine, exercise, answer, locale);
    unsubscribe();
    return verdict;
  }

  #show(exercise: Exercise, verdict: Verdict): void {
    this.#say('');
    const place = this.querySelector('.verdict');
    if (place) place.innerHTML = renderVerdict(verdict, this.#strings, this.dataset['lessonHref'] ?? '', exercise.kind);
    this.toggleAttribute('data-answered', true);
    this.querySelector<HTMLDetailsElement>('details.answer')?.toggleAttribute('open', true);
    if (isSolved(verdict)) {
      progress.set(exercise.slug, 'solved');
      this.setAttribute('data-solved', '');
    } else if (verdict.checks.some((check) => check.status === 'fail')) this.#tell(this.#kept?.tried() ?? 'ok');
    this.#showTries();
  }

  /** The tries so far, and whether they are enough for the solution to be opened. */
  #showTries(): void {
    const tries = this.#kept?.tries ?? 0;
    const words = this.#strings.exercise;
    const place = this.querySelector('.tries');
    if (place) place.textContent = tries > 0 ? words.tries(tries) : '';
    const due = this.hasAttribute('data-solved') || tries >= TRIES_BEFORE_SOLUTION;
    this.toggleAttribute('data-solution', due);
    const later = this.querySelector('.later[data-for="solution"]');
    if (later && !due) later.textContent = words.solutionLater(TRIES_BEFORE_SOLUTION - tries);
  }

  #tell(written: Written): void {
    if (written !== 'ok') this.#say(escape(written === 'full' ? this.#strings.storageFull : this.#strings.storage));
  }

  #say(html: string): void {
    const status = this.querySelector('.status');
    if (status && status.innerHTML !== html) status.innerHTML = html;
  }
}
