/**
 * Prints every exercise as JSON, for the recorder, which is Python and reads no YAML. Hidden variants come drawn, with
 * the seed that the tests use.
 */
import { loadExercises } from '../src/grader/load.ts';
import { unrecorded } from '../src/grader/recorded-picture.ts';
import { drawVariants, RECORDED_SEED } from '../src/grader/variants/draw.ts';

const exercises = loadExercises(import.meta.dirname, unrecorded).map((exercise) => {
  const variants = 'variants' in exercise ? exercise.variants : undefined;
  return { ...exercise, drawn: variants ? drawVariants(variants, `${RECORDED_SEED}/${exercise.slug}`) : [] };
});
process.stdout.write(JSON.stringify(exercises));
