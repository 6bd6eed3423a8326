// Python tests that compare with the real libraries (argument parsing, recorded tables). Needs the recording environment.
import { ensureTorch, venvPython } from './lib/python.mjs';
import { main, step } from './lib/steps.mjs';

await main(async () => {
  await ensureTorch();
  await step(
    'Python tests against the real libraries',
    venvPython,
    ['-m', 'unittest', 'discover', '-s', 'tests/python', '-p', 'test_*.py'],
    { quiet: false },
  );
});
