// The virtual environment for recording: real PyTorch 2.13.0 (CPU build only) and NumPy 2.4.6.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exec, ROOT, step, StepError } from './steps.mjs';

const TORCH = '2.13.0+cpu';
const NUMPY = '2.4.6';
/** torchgen, which comes with PyTorch, reads the list of functions with it. */
const YAML = '6.0.3';
/** PyTorch's own index of CPU builds, for where the ordinary index offers only the CUDA ones. */
const CPU_INDEX = 'https://download.pytorch.org/whl/cpu';

const venv = join(ROOT, '.venv');
export const venvPython =
  process.env.PITFALLS_PYTHON ?? join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

const versions = async () => {
  if (!existsSync(venvPython)) return null;
  const { code, output } = await exec(
    venvPython,
    ['-c', 'import torch, numpy; print(torch.__version__, numpy.__version__)'],
    {
      quiet: true,
    },
  );
  return code === 0 ? output.trim().split('\n').at(-1) : null;
};

/** Makes sure that `venvPython` has exactly the recorded versions. */
export async function ensureTorch() {
  const want = `${TORCH} ${NUMPY}`;
  if ((await versions()) === want) return;
  if (process.env.PITFALLS_PYTHON)
    throw new StepError(`PITFALLS_PYTHON has ${await versions()}, but recordings need ${want}.`);
  if (!existsSync(venvPython))
    await step('Making a virtual environment in .venv', 'python3', ['-m', 'venv', venv], {
      hint: 'Is python3 with its venv module installed?',
    });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `torch==${TORCH}`, `numpy==${NUMPY}`];
  pip.push(`pyyaml==${YAML}`);
  console.log('→ Installing real PyTorch (CPU build) and NumPy for recording …');
  const first = await exec(venvPython, pip, { quiet: true });
  if (first.code !== 0)
    await step('Asking for the CPU build by its own index', venvPython, [...pip, '--extra-index-url', CPU_INDEX]);
  const got = await versions();
  if (got !== want)
    throw new StepError(`Recordings need torch and numpy ${want}, but ${got ?? 'nothing'} was installed.`);
}
