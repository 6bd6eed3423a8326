/**
 * An exercise as the judge sees it: plain data, no YAML, no file system. `load.ts` makes it from a folder and
 * checks every field; the site's build makes the same data for the page.
 */
import type { MemoryPicture } from '../protocol.ts';
import type { ArrayFacts, Text } from './nouns.ts';
import type { Variants } from './variants/data.ts';

export type { ArrayFacts, Locale, Text } from './nouns.ts';

interface CheckBase {
  readonly id: string;
  readonly points: number;
  /** What to say when it fails. */
  readonly message: Text;
}

export interface ArrayCheck extends CheckBase {
  readonly kind: 'array';
  readonly name: string;
  readonly expect: ArrayFacts;
}

/** Do two names look at common memory? */
export interface SharesCheck extends CheckBase {
  readonly kind: 'shares';
  /** Runs before the question: a call whose argument and result are compared. */
  readonly run?: string;
  readonly a: string;
  readonly b: string;
  readonly expect: boolean;
}

/** The judge writes `value` into element `at` of `write` and looks whether `name` still has `values`. */
export interface WriteCheck extends CheckBase {
  readonly kind: 'write';
  readonly run?: string;
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
  /** The wrong answer as it would be handed in. */
  readonly code: string;
}

interface ExerciseBase {
  readonly version: 1;
  readonly slug: string;
  readonly lesson: string;
  readonly title: Text;
  readonly prompt: Text;
  readonly hints: readonly Text[];
  /** What one begins with, and what has full marks: texts as they would be handed in. */
  readonly starter: string;
  readonly solution: string;
  readonly mistakes: readonly Mistake[];
}

/** Answered by a Python program. */
export interface CodeExercise extends ExerciseBase {
  readonly kind: 'fix-the-bug' | 'write-a-function';
  readonly checks: readonly Check[];
  /** Calls with arguments that are drawn when grading on the teacher's side; never in the page. */
  readonly variants?: Variants;
}

/** Answered by saying, for each pair of names in a given program, whether they share memory. */
export interface PictureExercise extends ExerciseBase {
  readonly kind: 'predict-the-picture';
  /** What is read, not written. */
  readonly program: string;
  /** One pair each; `expect` is what real NumPy and PyTorch said, never typed. */
  readonly checks: readonly SharesCheck[];
  /** After the program, recorded. */
  readonly picture: MemoryPicture;
}

export type Exercise = CodeExercise | PictureExercise;
