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
