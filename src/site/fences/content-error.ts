/** A mistake in content/: says the file, where in it, what was expected and what was found. Fails the build. */
export class ContentError extends Error {
  constructor(file: string, where: string, expected: string, found: string) {
    super(`${file}: ${where}\n  expected  ${expected}\n  found     ${found}`);
    this.name = 'ContentError';
  }
}
