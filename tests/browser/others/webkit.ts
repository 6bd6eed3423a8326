/**
 * WebKitGTK's MiniBrowser on a screen of its own (Xvfb), by WebKitWebDriver: plain JSON over HTTP, so there is no client
 * library; a few commands of the standard are all that is used.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { OtherBrowser } from './driver.ts';

const LIB = '/usr/lib/x86_64-linux-gnu';
const MINI = [`${LIB}/webkit2gtk-4.1/MiniBrowser`, `${LIB}/webkit2gtk-4.0/MiniBrowser`].find((p) => existsSync(p));
const NEEDED = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
export const webkitPath = NEEDED.every((path) => existsSync(path)) ? MINI : undefined;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const CONTROL = '\uE009';
const ENTER = '\uE007';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a screen; answers its name, such as ":99". */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const screen = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return { screen, display: `:${String(number).trim()}` };
}

export async function startWebkit(): Promise<OtherBrowser> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 500)}`);
    return value;
  };
  for (let tries = 0; !(await call('GET', '/status').catch(() => null)); tries++) {
    if (tries > 100) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: webkitPath, args: ['--automation'] } },
    },
  });
  const at = `/session/${sessionId}`;
  const js = <T>(body: string, ...args: readonly (string | number)[]) =>
    call<T>('POST', `${at}/execute/sync`, { script: body, args });
  const find = async (selector: string) => {
    const found = await call<Record<string, string>>('POST', `${at}/element`, {
      using: 'css selector',
      value: selector,
    });
    return `${at}/element/${found[ELEMENT]}`;
  };
  return {
    async goto(url) {
      await call('POST', `${at}/url`, { url });
      await js(
        `self.seen = [];
         document.addEventListener('securitypolicyviolation', (e) => seen.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
         addEventListener('error', (e) => seen.push('uncaught: ' + e.message));
         addEventListener('unhandledrejection', (e) => seen.push('uncaught: ' + e.reason));`,
      );
    },
    js,
    click: async (selector) => {
      await call('POST', `${await find(selector)}/click`, {});
    },
    type: async (text) => {
      const key = (type: 'keyDown' | 'keyUp', value: string) => ({ type, value });
      const press = (value: string) => [key('keyDown', value), key('keyUp', value)];
      const actions = [
        key('keyDown', CONTROL),
        ...press('a'),
        key('keyUp', CONTROL),
        ...[...text].flatMap((letter) => press(letter === '\n' ? ENTER : letter)),
      ];
      await call('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    faults: () =>
      js<string[]>(
        `const foreign = performance.getEntriesByType('resource').map((e) => new URL(e.name));
         return [...seen.splice(0), ...foreign.filter((u) => /^http/.test(u.protocol) && u.hostname !== 'localhost').map(String)];`,
      ),
    close: async () => {
      await call('DELETE', at).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
}
