/** A folder that cannot be used; `message` has one line per fault. */
export class ExerciseError extends Error {}
