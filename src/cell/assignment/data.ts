/** What the page knows of the exercises that can be chosen; written by the build, in course order. */

export interface AssignableExercise {
  readonly slug: string;
  readonly title: string;
  readonly lesson: string;
  readonly href: string;
  readonly points: number;
  /** How its answer is called in a hand-in. */
  readonly file: string;
  /** What the editor begins with: an answer that is still this is none. */
  readonly starter: string;
  /** A hash of the exercise as it is published. */
  readonly sha256: string;
}

export interface AssignData {
  readonly versions: Readonly<Record<'torch' | 'numpy' | 'site', string>>;
  readonly exercises: readonly AssignableExercise[];
}
