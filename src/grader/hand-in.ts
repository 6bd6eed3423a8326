/**
 * What a learner hands in: a zip with one file per answer and a manifest. The page writes it and the command line reads
 * it; this is what both agree on. The name typed in is all it says of the person, and there is no date in it.
 */

export const MANIFEST = 'manifest.json';
export const HAND_IN_KIND = 'tensor-pitfalls-hand-in';

interface Answerable {
  readonly slug: string;
  readonly kind: string;
}

/** An answer is a program, or the data of a prediction. */
export const suffixOf = ({ kind }: Pick<Answerable, 'kind'>): '.py' | '.json' =>
  kind === 'predict-the-picture' ? '.json' : '.py';

/** How the file is called that holds the answer to an exercise. */
export const answerFile = (exercise: Answerable): string => exercise.slug + suffixOf(exercise);

export interface HandInEntry {
  readonly slug: string;
  /** The file in the zip that holds the answer. */
  readonly file: string;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  /** Of the exercise as the page had it, so that a later change of its checks can be seen. */
  readonly exercise: string;
  /** Did the page's own checks pass? Nothing is graded by this. */
  readonly practice: 'solved' | 'not-solved';
}

export interface HandInManifest {
  readonly version: 1;
  readonly kind: typeof HAND_IN_KIND;
  /** As typed by the learner. */
  readonly name: string;
  /** What the page's checks stood on. */
  readonly versions: Readonly<Record<'torch' | 'numpy' | 'site', string>>;
  readonly answers: readonly HandInEntry[];
  /** Exercises of the assignment without an answer. */
  readonly unanswered: readonly string[];
}
