/** Prints every exercise as JSON, for the recorder, which is Python and reads no YAML. */
import { loadExercises } from '../src/grader/load.ts';

process.stdout.write(JSON.stringify(loadExercises(import.meta.dirname)));
