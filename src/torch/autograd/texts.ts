/** Autograd's messages that more than one place raises. */
import type { Tensor } from '../tensor.ts';
import type { Node } from './node.ts';

const pascal: Readonly<Record<string, string>> = { float16: 'Half', bfloat16: 'BFloat16' };

/** "torch.FloatTensor", "torch.cuda.HalfTensor". */
export function typeString(t: Tensor): string {
  const { dtype, device } = t.view;
  const where = device === 'cpu' ? '' : `${device.split(':')[0]}.`;
  return `torch.${where}${pascal[dtype.name] ?? dtype.aten}Tensor`;
}

export const sizeText = (shape: readonly number[]): string => `[${shape.join(', ')}]`;

/** What C++ calls a node: "Mul" for MulBackward0. */
const innerName = (node: Node): string =>
  node.name === 'CopySlices' ? 'torch::autograd::CopySlices' : node.name.replace(/Backward\d*$/, '');

export function versionError(t: Tensor, node: Node | null, now: number, expected: number): string {
  const from = node ? `, which is output ${t.outputNr} of ${innerName(node)},` : '';
  return (
    `one of the variables needed for gradient computation has been modified by an inplace operation: [${typeString(t)} ${sizeText(t.view.shape)}]${from} ` +
    `is at version ${now}; expected version ${expected} instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).`
  );
}

export const FREED =
  'Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.';
