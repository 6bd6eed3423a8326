/**
 * localStorage that may be forbidden, full, or edited by hand: reading gives null, writing says how it went.
 */

export type Written = 'ok' | 'forbidden' | 'full';

export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeText(key: string, value: string): Written {
  try {
    localStorage.setItem(key, value);
    return 'ok';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

/** Keys that begin with `prefix`, in their own order; none where storage is forbidden. */
export function keysWith(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort();
  } catch {
    return [];
  }
}

export function removeText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden: then there is nothing to remove.
  }
}
