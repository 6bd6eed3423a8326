/** The C library's functions that NumPy's distributions call, by their C names. Rounded once where glibc almost always is. */
import { exact } from '../../core/math/exact.ts';

export const { exp, log, pow, cos, acos } = exact;
/** glibc's are fdlibm's, as the host's are. */
export const { log1p, expm1, sqrt, floor, ceil, abs, min, max } = Math;
const r = Math.fround;
export const expf = (x: number): number => r(exact.exp(x));
export const logf = (x: number): number => r(exact.log(x));
export const log1pf = (x: number): number => r(exact.log1p(x));
export const powf = (x: number, y: number): number => r(exact.pow(x, y));
export const sqrtf = (x: number): number => r(Math.sqrt(x));
