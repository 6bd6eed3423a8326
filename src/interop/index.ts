/** Everything by which NumPy and torch meet. */
import { share } from './share.ts';

export const interopTable = share;
