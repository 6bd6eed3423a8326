/** The device `cuda` in the worker, on WebGPU: what it computes, what it waits for, and what it leaves behind. */
import { expect, test, type Page } from '@playwright/test';
import type {} from '../harness/main.ts';

async function run(page: Page, code: string): Promise<string> {
  await page.goto('harness/');
  await page.waitForFunction(() => 'harness' in window);
  const [result] = await page.evaluate((cells) => window.harness.run(cells), [code]);
  expect(await page.evaluate(() => window.harness.cuda())).toBe('webgpu');
  if (!result || !('stdout' in result)) return JSON.stringify(result);
  return result.stdout + (result.error ? `${result.error.type}: ${result.error.message}` : '');
}

const COUNTED = `
import gc
import torch
from _core import wire
def left(f):
    f()
    gc.collect()
    before = wire.device_tensors()
    f()
    gc.collect()
    return wire.device_tensors() - before
`;

test('2,000 temporaries leave no tensor on the GPU', async ({ page }) => {
  const code = `${COUNTED}
a = torch.zeros(3, device="cuda")
b = torch.ones(3, device="cuda")
def some():
    for _ in range(2000):
        c = a + b
print(wire.device_tensors() > 0, left(some), (a + b).cpu())`;
  expect(await run(page, code)).toBe('True 0 tensor([1., 1., 1.])\n');
});

test('steps inside one operation leave no tensor on the GPU', async ({ page }) => {
  const code = `${COUNTED}
a = torch.ones(2, 2, device="cuda")
def some():
    for _ in range(50):
        (a @ a + 1).mean()
print(left(some), (a @ a + 1).mean().item())`;
  expect(await run(page, code)).toBe('0 3.0\n');
});

test('a tensor that only the graph or .grad holds stays', async ({ page }) => {
  const code = `
import torch
w = torch.ones(3, device="cuda", requires_grad=True)
def loss():
    hidden = w * torch.full((3,), 2.0, device="cuda")
    return (hidden * hidden).sum()
l = loss()
for _ in range(50):
    torch.ones(3, device="cuda") * 2
l.backward()
print(w.grad)
g = w.grad
del w
print(g + 0)`;
  expect(await run(page, code)).toBe("tensor([8., 8., 8.], device='cuda:0')\ntensor([8., 8., 8.], device='cuda:0')\n");
});

test('an operation that must wait for the device between its steps ends', async ({ page }) => {
  const code = `
import torch
a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device="cuda")
print((a @ a).std().item() > 0)
x = a.clone().requires_grad_()
((x @ x) * x).sum().backward()
print(x.grad)`;
  expect(await run(page, code)).toBe("True\ntensor([[22., 35.],\n        [40., 67.]], device='cuda:0')\n");
});

test('`x.data = y` keeps y alive in x', async ({ page }) => {
  const code = `
import torch
x = torch.zeros(3, device="cuda")
y = torch.ones(3, device="cuda") + 1
x.data = y
del y
torch.ones(3, device="cuda") * 3
print(x.cpu())`;
  expect(await run(page, code)).toBe('tensor([2., 2., 2.])\n');
});
