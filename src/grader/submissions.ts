/**
 * Finds submissions: STUDENT.py, hand-in zips, and folders STUDENT/… with one .py, SLUG.py files or a zip. Node only.
 * Whatever lies there (binary, huge, a link that leads out, an empty folder) becomes a submission with a problem; it
 * never stops the others.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Exercise } from './exercise.ts';
import { answerFile, suffixOf } from './hand-in.ts';
import type { Problem } from './problems.ts';
import { isInside, readBytes, readSource, type Source } from './source.ts';
import { MAX_ZIP, readHandIn, type HandIn } from './unzip.ts';

export interface Submission {
  readonly student: string;
  /** null: there is nothing in it that belongs to a known exercise. */
  readonly exercise: Exercise | null;
  /** The name typed into a hand-in; nothing relies on it. */
  readonly typedName?: string;
  /** Reads the answer now. */
  readonly read: () => Promise<Source>;
}

export interface Found {
  readonly submissions: readonly Submission[];
  /** Names in the folder that are nobody's submission. */
  readonly skipped: readonly string[];
}

export interface Wanted {
  readonly exercises: readonly Exercise[];
  /** Each of them is expected of everybody; otherwise what is not there is not missed. */
  readonly everyone: boolean;
}

const DEPTH = 4;
const NOT_STUDENTS = new Set(['__pycache__', '__MACOSX']);
const ANSWER = /\.(py|json|zip)$/i;

const isZip = (name: string): boolean => /\.zip$/i.test(name);

/** @throws the system's error when `path` itself cannot be read */
export async function findSubmissions(path: string, wanted: Wanted): Promise<Found> {
  if (!statSync(path).isDirectory())
    return { submissions: await ofFile(stem(basename(path)), path, null, wanted), skipped: [] };
  const root = realpathSync(path);
  const names = readdirSync(path).sort();
  const submissions: Submission[] = [];
  const skipped: string[] = [];
  const stems = names.map((name) => (kindOf(path, name, wanted) === null ? null : studentOf(path, name)));
  for (const [i, name] of names.entries()) {
    const kind = kindOf(path, name, wanted);
    const student = stems[i] ?? name;
    // ann.py and ann/: two submissions, each under a name of its own.
    const own = stems.indexOf(student) === i ? student : kind === 'folder' ? `${name}/` : name;
    if (kind === 'folder') submissions.push(...(await ofFolder(own, join(path, name), root, wanted)));
    else if (kind === 'file') submissions.push(...(await ofFile(own, join(path, name), root, wanted)));
    else skipped.push(name);
  }
  return { submissions, skipped };
}

const stem = (name: string): string => name.replace(ANSWER, '');
const studentOf = (path: string, name: string): string => (isFolder(join(path, name)) ? name : stem(name));

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function kindOf(path: string, name: string, wanted: Wanted): 'file' | 'folder' | null {
  if (name.startsWith('.') || NOT_STUDENTS.has(name)) return null;
  if (isFolder(join(path, name))) return 'folder';
  return isZip(name) || namesStudent(name, wanted) ? 'file' : null;
}

/** STUDENT.py says which student, so there must be one exercise only. */
const namesStudent = (name: string, { exercises }: Wanted): boolean =>
  exercises.length === 1 && extname(name).toLowerCase() === suffixOf(exercises[0]!);

async function ofFile(student: string, path: string, root: string | null, wanted: Wanted): Promise<Submission[]> {
  if (isZip(path)) return ofZips(student, [path], root, wanted);
  return wanted.exercises.map((exercise) => ({
    student,
    exercise,
    read: () => Promise.resolve(readSource(path, root)),
  }));
}

async function ofFolder(student: string, folder: string, root: string, wanted: Wanted): Promise<Submission[]> {
  if (!isInside(folder, root)) return broken(student, 'outside', wanted);
  const files = answersBelow(folder, DEPTH);
  const zips = files.filter(isZip);
  const [only] = wanted.exercises;
  const named = wanted.exercises.map((exercise) => {
    const right = files.filter((file) => basename(file) === answerFile(exercise));
    const any = files.filter(
      (file) => wanted.exercises.length === 1 && extname(file).toLowerCase() === suffixOf(exercise),
    );
    return { exercise, paths: right.length > 0 ? right : any };
  });
  const loose = named.filter(({ paths }) => paths.length > 0);
  if (loose.length === 0 && zips.length > 0) return ofZips(student, zips, root, wanted);
  if (loose.length === 0 && only && wanted.exercises.length === 1) return broken(student, 'folder-empty', wanted);
  return complete(
    student,
    loose.map(({ exercise, paths }) => ({
      student,
      exercise,
      read: () => Promise.resolve(paths.length > 1 ? { problem: 'several-files' } : readSource(paths[0]!, root)),
    })),
    wanted,
  );
}

/** The zips of one student; an answer that lies in two of them is one too many. */
async function ofZips(
  student: string,
  paths: readonly string[],
  root: string | null,
  wanted: Wanted,
): Promise<Submission[]> {
  const names = new Set(wanted.exercises.map((exercise) => answerFile(exercise)));
  const open = async (path: string): Promise<HandIn | { problem: Problem }> => {
    const read = readBytes(path, root, MAX_ZIP);
    if ('problem' in read) return { problem: read.problem === 'too-large' ? 'zip-large' : read.problem };
    return readHandIn(read.bytes, names);
  };
  const made: Submission[] = [];
  for (const path of paths) {
    const handIn = await open(path);
    if ('problem' in handIn) return broken(student, handIn.problem, wanted);
    for (const exercise of wanted.exercises) {
      const file = answerFile(exercise);
      if (!handIn.answers.has(file)) continue;
      const at = made.findIndex((s) => s.exercise === exercise);
      const several = at >= 0;
      const read = async (): Promise<Source> => {
        if (several) return { problem: 'several-files' };
        const again = await open(path);
        return 'problem' in again ? again : (again.answers.get(file) ?? { problem: 'zip-changed' });
      };
      const typed = handIn.manifest ? { typedName: handIn.manifest.name } : {};
      made.splice(several ? at : made.length, several ? 1 : 0, { student, exercise, ...typed, read });
    }
  }
  return complete(student, made, wanted);
}

/** Adds what is expected and not there, in the order of the exercises. */
function complete(student: string, found: readonly Submission[], wanted: Wanted): Submission[] {
  if (found.length === 0 && !wanted.everyone) return broken(student, 'nothing-known', wanted);
  return wanted.exercises.flatMap((exercise): Submission[] => {
    const mine = found.find((submission) => submission.exercise === exercise);
    if (mine) return [mine];
    return wanted.everyone ? [{ student, exercise, read: failing('not-handed-in') }] : [];
  });
}

const failing = (problem: Problem) => (): Promise<Source> => Promise.resolve({ problem });

function broken(student: string, problem: Problem, { exercises, everyone }: Wanted): Submission[] {
  return (everyone ? exercises : [null]).map((exercise) => ({ student, exercise, read: failing(problem) }));
}

/** Links to folders are not followed. */
function answersBelow(folder: string, depth: number): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.name.startsWith('.') || NOT_STUDENTS.has(entry.name)) return [];
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return depth > 0 ? answersBelow(path, depth - 1) : [];
        return ANSWER.test(entry.name) ? [path] : [];
      });
  } catch {
    return [];
  }
}
