/**
 * An exercise as the judge sees it: plain data, no YAML, no file system. `load.ts` makes it from a folder and
 * checks every field; the site's build makes the same data for the page.
 */

export type Locale = 'en' | 'zh-cn';
export type Text = Readonly<Record<Locale, string>>;

interface CheckBase {
  readonly id: string;
  readonly points: number;
  /** What to say when it fails. */
  readonly message: Text;
}

/** What a name must be. Only the listed facts are compared, in this order: library, dtype, shape, values … */
export interface ArrayFacts {
  readonly library?: 'numpy' | 'torch';
  readonly dtype?: string;
  readonly shape?: readonly number[];
  /** Row-major, as the core prints them: '20.0', 'True', '3'. */
  readonly values?: readonly string[];
  readonly device?: string;
  readonly requiresGrad?: boolean;
}

export interface ArrayCheck extends CheckBase {
  readonly kind: 'array';
  readonly name: string;
  readonly expect: ArrayFacts;
}

/** Do two names look at common memory? */
export interface SharesCheck extends CheckBase {
  readonly kind: 'shares';
  readonly a: string;
  readonly b: string;
  readonly expect: boolean;
}

/** The judge writes `value` into element `at` of `write` and looks whether `name` still has `values`. */
export interface WriteCheck extends CheckBase {
  readonly kind: 'write';
  readonly write: string;
  readonly at: number;
  readonly value: number;
  readonly name: string;
  readonly values: readonly string[];
}

/** Runs Python after the submission and expects an exception. */
export interface RaisesCheck extends CheckBase {
  readonly kind: 'raises';
  readonly run: string;
  readonly type: string;
  /** A part of the text; absent: any text. */
  readonly text?: string;
}

/** Runs Python after the submission (a call with other arguments) and compares what it assigned. */
export interface CallCheck extends CheckBase {
  readonly kind: 'call';
  readonly run: string;
  readonly name: string;
  readonly expect: ArrayFacts;
}

export type Check = ArrayCheck | SharesCheck | WriteCheck | RaisesCheck | CallCheck;

/** A wrong answer people really give: recognised by which checks fail, answered by its own message. */
export interface Mistake {
  readonly id: string;
  /** These checks fail … */
  readonly fails: readonly string[];
  /** … and these pass. */
  readonly passes: readonly string[];
  readonly message: Text;
  readonly code: string;
}

export interface Exercise {
  readonly version: 1;
  readonly slug: string;
  readonly lesson: string;
  readonly kind: 'fix-the-bug' | 'write-a-function';
  readonly title: Text;
  readonly prompt: Text;
  readonly hints: readonly Text[];
  readonly starter: string;
  readonly solution: string;
  readonly checks: readonly Check[];
  readonly mistakes: readonly Mistake[];
}
