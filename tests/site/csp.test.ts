import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/site/csp.ts';

const html = (body: string) => `<!doctype html><html><head><meta charset="utf-8"/></head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  it('stands right behind the charset and names nothing from outside', () => {
    const page = withPolicy(html(''));
    expect(page).toContain('<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy"');
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toMatch(/https?:|unsafe-eval'(?<!wasm-unsafe-eval')/);
  });
  it('has the hash of each inline script, and of no data block and no file', () => {
    const page = withPolicy(
      html('<script>1</script><script type="application/json">{}</script><script src="/a.js"></script>'),
    );
    expect(page.match(/'sha256-/g)).toHaveLength(1);
    expect(page).toContain("'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
  });
});
