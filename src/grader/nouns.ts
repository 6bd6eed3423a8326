/** The smallest nouns of grading: a text per language, and what an array may be asked for. */

export type Locale = 'en' | 'zh-cn';
export type Text = Readonly<Record<Locale, string>>;

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
