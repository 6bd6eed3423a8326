/**
 * The dtype table: one row per element type, for both libraries. Nothing else branches on dtype names; a
 * property that code needs to ask about belongs in a column here.
 * float16 uses the platform's Float16Array; bfloat16 is kept as its 16 raw bits; complex numbers are interleaved.
 */

export type TypedArray =
  | Uint8Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float16Array
  | Float32Array
  | Float64Array;

export interface TypedArrayConstructor {
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): TypedArray;
  new (length: number): TypedArray;
  readonly BYTES_PER_ELEMENT: number;
}

/** b bool · u unsigned · i signed · f float · c complex */
export type Kind = 'b' | 'u' | 'i' | 'f' | 'c';

/** In which numbers a dtype is computed: `n` JS numbers, `g` BigInts, `c` pairs of JS numbers. */
export type ComputeClass = 'n' | 'g' | 'c';

interface Row {
  readonly kind: Kind;
  readonly bytes: number;
  readonly array: TypedArrayConstructor;
  readonly compute: ComputeClass;
  /** What one element takes in `array`: 2 for complex. */
  readonly lanes: 1 | 2;
  /** NumPy's type character and array-protocol string; null where NumPy has no such dtype. */
  readonly char: string | null;
  /** What ATen calls it in messages ("Float", "Long"). */
  readonly aten: string;
  /** The C++ type in some messages ("float", "long int"). */
  readonly cpp: string;
}

const row = (
  kind: Kind,
  bytes: number,
  array: TypedArrayConstructor,
  char: string | null,
  aten: string,
  cpp: string,
): Row => ({
  kind,
  bytes,
  array,
  compute: kind === 'c' ? 'c' : bytes === 8 && kind !== 'f' ? 'g' : 'n',
  lanes: kind === 'c' ? 2 : 1,
  char,
  aten,
  cpp,
});

const TABLE = {
  bool: row('b', 1, Uint8Array, '?', 'Bool', 'bool'),
  uint8: row('u', 1, Uint8Array, 'B', 'Byte', 'unsigned char'),
  int8: row('i', 1, Int8Array, 'b', 'Char', 'signed char'),
  int16: row('i', 2, Int16Array, 'h', 'Short', 'short int'),
  int32: row('i', 4, Int32Array, 'i', 'Int', 'int'),
  int64: row('i', 8, BigInt64Array, 'l', 'Long', 'long int'),
  uint16: row('u', 2, Uint16Array, 'H', 'UInt16', 'unsigned short'),
  uint32: row('u', 4, Uint32Array, 'I', 'UInt32', 'unsigned int'),
  uint64: row('u', 8, BigUint64Array, 'L', 'UInt64', 'unsigned long'),
  float16: row('f', 2, Float16Array, 'e', 'Half', 'c10::Half'),
  bfloat16: row('f', 2, Uint16Array, null, 'BFloat16', 'c10::BFloat16'),
  float32: row('f', 4, Float32Array, 'f', 'Float', 'float'),
  float64: row('f', 8, Float64Array, 'd', 'Double', 'double'),
  complex64: row('c', 8, Float32Array, 'F', 'ComplexFloat', 'c10::complex<float>'),
  complex128: row('c', 16, Float64Array, 'D', 'ComplexDouble', 'c10::complex<double>'),
  float8_e4m3fn: row('f', 1, Uint8Array, null, 'Float8_e4m3fn', 'c10::Float8_e4m3fn'),
  float8_e5m2: row('f', 1, Uint8Array, null, 'Float8_e5m2', 'c10::Float8_e5m2'),
} as const satisfies Record<string, Row>;

export type DTypeName = keyof typeof TABLE;

export interface DType extends Row {
  readonly name: DTypeName;
  /** Position in the table; what Python gets to know a NumPy scalar's class by. */
  readonly code: number;
}

export const DTYPES = Object.fromEntries(
  Object.entries(TABLE).map(([name, r], code) => [name, Object.freeze({ ...r, name: name as DTypeName, code })]),
) as { readonly [N in DTypeName]: DType };

export const DTYPE_LIST: readonly DType[] = Object.values(DTYPES);

/** Floats that are stored and converted, and that no operation computes with. */
export const isFloat8 = (d: DType): boolean => d.kind === 'f' && d.bytes === 1;
export const isFloat = (d: DType): boolean => d.kind === 'f';
export const isComplex = (d: DType): boolean => d.kind === 'c';
/** Whole numbers without bool. */
export const isInteger = (d: DType): boolean => d.kind === 'i' || d.kind === 'u';
export const isFloating = (d: DType): boolean => d.kind === 'f' || d.kind === 'c';

/** The real dtype of a complex one's parts; the dtype itself otherwise. */
export function realOf(d: DType): DType {
  return d === DTYPES.complex64 ? DTYPES.float32 : d === DTYPES.complex128 ? DTYPES.float64 : d;
}

const scratch = new DataView(new ArrayBuffer(4));

/** The float that 16 raw bfloat16 bits stand for. */
export function fromBfloat16(bits: number): number {
  scratch.setUint32(0, bits << 16);
  return scratch.getFloat32(0);
}

/** The nearest bfloat16 (ties to even) as its 16 raw bits; from float32, as c10::BFloat16 rounds. */
export function toBfloat16(x: number): number {
  scratch.setFloat32(0, x);
  const u = scratch.getUint32(0);
  if (x !== x) return 0x7fc0;
  return ((u + 0x7fff + ((u >>> 16) & 1)) >>> 16) & 0xffff;
}
