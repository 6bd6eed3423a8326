/**
 * Which dtypes real PyTorch's CPU kernels refuse, and in which words; `{}` is ATen's name of the dtype. A key is a function's
 * name and the names of its further arguments. Written by tests/oracle/record/record_refusals.py: do not edit.
 */
export type Refusal = readonly [type: string, text: string, dtypes: string];

export const REFUSALS: Readonly<Record<string, readonly Refusal[]>> = {
  abs: [['NotImplementedError', `"abs_cpu" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  add: [['NotImplementedError', `"add_stub" not implemented for '{}'`, 'uint16 uint32 uint64']],
  amax: [
    ['NotImplementedError', `"max_values_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  'amax:dim': [
    ['NotImplementedError', `"max_values_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  amin: [
    ['NotImplementedError', `"min_values_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  'amin:dim': [
    ['NotImplementedError', `"min_values_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  aminmax: [
    ['NotImplementedError', `"aminmax_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  argmax: [
    ['RuntimeError', `argmax(): does not support bool input`, 'bool'],
    ['NotImplementedError', `"argmax_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `argmax(): does not support complex input`, 'complex64 complex128'],
  ],
  'argmax:dim': [
    ['RuntimeError', `argmax(): does not support bool input`, 'bool'],
    ['NotImplementedError', `"argmax_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `argmax(): does not support complex input`, 'complex64 complex128'],
  ],
  argmin: [
    ['RuntimeError', `argmin(): does not support bool input`, 'bool'],
    ['NotImplementedError', `"argmin_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `argmin(): does not support complex input`, 'complex64 complex128'],
  ],
  'argmin:dim': [
    ['RuntimeError', `argmin(): does not support bool input`, 'bool'],
    ['NotImplementedError', `"argmin_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `argmin(): does not support complex input`, 'complex64 complex128'],
  ],
  argsort: [['RuntimeError', ` Sort does not support complex dtypes on CPU`, 'complex64 complex128']],
  'argsort:dim': [['RuntimeError', ` Sort does not support complex dtypes on CPU`, 'complex64 complex128']],
  atan2: [['NotImplementedError', `"atan2_cpu" not implemented for '{}'`, 'complex64 complex128']],
  bincount: [
    [
      'NotImplementedError',
      `"bincount_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  bitwise_and: [
    [
      'NotImplementedError',
      `"bitwise_and_cpu" not implemented for '{}'`,
      'float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  bitwise_left_shift: [
    [
      'NotImplementedError',
      `"lshift_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  bitwise_not: [
    [
      'NotImplementedError',
      `"bitwise_not_cpu" not implemented for '{}'`,
      'uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  bitwise_or: [
    [
      'NotImplementedError',
      `"bitwise_or_cpu" not implemented for '{}'`,
      'float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  bitwise_right_shift: [
    [
      'NotImplementedError',
      `"rshift_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  bitwise_xor: [
    [
      'NotImplementedError',
      `"bitwise_xor_cpu" not implemented for '{}'`,
      'float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  ceil: [
    ['NotImplementedError', `"ceil_vml_cpu" not implemented for '{}'`, 'bool'],
    ['NotImplementedError', `ceil is not supported for complex inputs`, 'complex64 complex128'],
  ],
  'clamp:max': [
    ['NotImplementedError', `"clamp_max_scalar_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['NotImplementedError', `clamp is not supported for complex types`, 'complex64 complex128'],
  ],
  'clamp:max:min': [
    ['NotImplementedError', `"clamp_scalar_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['NotImplementedError', `clamp is not supported for complex types`, 'complex64 complex128'],
  ],
  'clamp:min': [
    ['NotImplementedError', `"clamp_min_scalar_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['NotImplementedError', `clamp is not supported for complex types`, 'complex64 complex128'],
  ],
  'clamp_max:max': [
    ['NotImplementedError', `"clamp_max_scalar_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['NotImplementedError', `clamp is not supported for complex types`, 'complex64 complex128'],
  ],
  'clamp_min:min': [
    ['NotImplementedError', `"clamp_min_scalar_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['NotImplementedError', `clamp is not supported for complex types`, 'complex64 complex128'],
  ],
  copysign: [['NotImplementedError', `"copysign_cpu" not implemented for '{}'`, 'complex64 complex128']],
  count_nonzero: [['NotImplementedError', `"nonzero_count_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  'cummax:dim': [
    ['NotImplementedError', `"cummax_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  'cummin:dim': [
    ['NotImplementedError', `"cummin_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  deg2rad: [['RuntimeError', `deg2rad is not supported for complex tensors.`, 'complex64 complex128']],
  diff: [['NotImplementedError', `"add_stub" not implemented for '{}'`, 'uint16 uint32 uint64']],
  dot: [['NotImplementedError', `"dot" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  erf: [['NotImplementedError', `"erf_vml_cpu" not implemented for '{}'`, 'complex64 complex128']],
  erfc: [['NotImplementedError', `"erfc_vml_cpu" not implemented for '{}'`, 'complex64 complex128']],
  'flip:dims': [['NotImplementedError', `"flip_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  floor: [
    ['NotImplementedError', `"floor_vml_cpu" not implemented for '{}'`, 'bool'],
    ['NotImplementedError', `floor is not supported for complex inputs`, 'complex64 complex128'],
  ],
  floor_divide: [
    [
      'NotImplementedError',
      `"div_floor_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 complex64 complex128',
    ],
  ],
  fmax: [
    ['NotImplementedError', `"maximum_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `fmax not implemented for complex tensors.`, 'complex64 complex128'],
  ],
  fmin: [
    ['NotImplementedError', `"minimum_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `fmin not implemented for complex tensors.`, 'complex64 complex128'],
  ],
  fmod: [
    ['NotImplementedError', `"fmod_cpu" not implemented for '{}'`, 'bool uint16 uint32 uint64 complex64 complex128'],
  ],
  frac: [
    [
      'NotImplementedError',
      `"frac_cpu" not implemented for '{}'`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 complex64 complex128',
    ],
  ],
  'gather:dim:index': [
    ['NotImplementedError', `"scatter_gather_tensor_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
  ],
  gcd: [
    [
      'NotImplementedError',
      `"gcd_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  ge: [['NotImplementedError', `"ge_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  gt: [['NotImplementedError', `"gt_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  histc: [
    ['NotImplementedError', `"linspace_cpu" not implemented for '{}'`, 'bool'],
    ['NotImplementedError', `"histogram_cpu" not implemented for '{}'`, 'uint8 int8 int16 int32 int64'],
    ['NotImplementedError', `"aminmax_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  hypot: [
    [
      'NotImplementedError',
      `"hypot_cpu" not implemented for '{}'`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 complex64 complex128',
    ],
  ],
  'index_select:dim:index': [
    ['NotImplementedError', `"index_select" not implemented for '{}'`, 'uint16 uint32 uint64'],
  ],
  isin: [
    ['RuntimeError', `Unsupported input type encountered for isin(): {}`, 'bool complex64 complex128'],
    ['NotImplementedError', `"isin_default_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
  ],
  isneginf: [['RuntimeError', `isneginf does not support complex inputs.`, 'complex64 complex128']],
  isposinf: [['RuntimeError', `isposinf does not support complex inputs.`, 'complex64 complex128']],
  'kthvalue:k': [
    [
      'NotImplementedError',
      `"kthvalue_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 complex64 complex128',
    ],
  ],
  lcm: [
    [
      'NotImplementedError',
      `"lcm_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128',
    ],
  ],
  le: [['NotImplementedError', `"le_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  logaddexp: [
    [
      'NotImplementedError',
      `"logaddexp_cpu" not implemented for '{}'`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64',
    ],
  ],
  logical_and: [['NotImplementedError', `"logical_and_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  logical_not: [['NotImplementedError', `"logical_not_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  logical_or: [['NotImplementedError', `"logical_or_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  logical_xor: [['NotImplementedError', `"logical_xor_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  logit: [['NotImplementedError', `"logit_cpu" not implemented for '{}'`, 'complex64 complex128']],
  lt: [['NotImplementedError', `"lt_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  'masked_fill:mask:value': [['NotImplementedError', `"masked_fill" not implemented for '{}'`, 'uint16 uint32 uint64']],
  'masked_select:mask': [['NotImplementedError', `"masked_select" not implemented for '{}'`, 'uint16 uint32 uint64']],
  matmul: [['NotImplementedError', `"addmm_impl_cpu_" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  max: [['NotImplementedError', `"max_all" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  'max:dim': [
    ['NotImplementedError', `"max_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `max(): does not support complex input`, 'complex64 complex128'],
  ],
  maximum: [
    ['NotImplementedError', `"maximum_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `maximum not implemented for complex tensors.`, 'complex64 complex128'],
  ],
  mean: [
    [
      'RuntimeError',
      `mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: {}`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64',
    ],
  ],
  'mean:dim': [
    [
      'RuntimeError',
      `mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: {}`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64',
    ],
  ],
  median: [
    ['NotImplementedError', `"median_cpu" not implemented for '{}'`, 'bool uint16 uint32 uint64 complex64 complex128'],
  ],
  'median:dim': [
    ['NotImplementedError', `"median_out" not implemented for '{}'`, 'bool uint16 uint32 uint64 complex64 complex128'],
  ],
  min: [['NotImplementedError', `"min_all" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  'min:dim': [
    ['NotImplementedError', `"min_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `min(): does not support complex input`, 'complex64 complex128'],
  ],
  minimum: [
    ['NotImplementedError', `"minimum_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', `minimum not implemented for complex tensors.`, 'complex64 complex128'],
  ],
  mm: [['NotImplementedError', `"addmm_impl_cpu_" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  mode: [['NotImplementedError', `"mode_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128']],
  'mode:dim': [
    ['NotImplementedError', `"mode_cpu" not implemented for '{}'`, 'uint16 uint32 uint64 complex64 complex128'],
  ],
  msort: [['RuntimeError', ` Sort does not support complex dtypes on CPU`, 'complex64 complex128']],
  mv: [['NotImplementedError', `"addmv_impl_cpu" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  nanmedian: [
    ['NotImplementedError', `"median_cpu" not implemented for '{}'`, 'bool uint16 uint32 uint64 complex64 complex128'],
  ],
  nansum: [['RuntimeError', `nansum on CPU does not support complex inputs`, 'complex64 complex128']],
  neg: [
    [
      'RuntimeError',
      `Negation, the \`-\` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the \`~\` or \`logical_not()\` operator instead.`,
      'bool',
    ],
    ['NotImplementedError', `"neg_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
  ],
  nextafter: [
    [
      'NotImplementedError',
      `"nextafter_cpu" not implemented for '{}'`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 complex64 complex128',
    ],
  ],
  nonzero: [['NotImplementedError', `"nonzero_count_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  positive: [['RuntimeError', `The \`+\` operator, on a bool tensor is not supported.`, 'bool']],
  pow: [['NotImplementedError', `"pow" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  rad2deg: [['RuntimeError', `rad2deg is not supported for complex tensors.`, 'complex64 complex128']],
  relu: [
    ['RuntimeError', `Boolean inputs not supported for relu`, 'bool'],
    ['NotImplementedError', `"clamp_min_scalar_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['NotImplementedError', `clamp is not supported for complex types`, 'complex64 complex128'],
  ],
  remainder: [
    [
      'NotImplementedError',
      `"remainder_cpu" not implemented for '{}'`,
      'bool uint16 uint32 uint64 complex64 complex128',
    ],
  ],
  round: [['NotImplementedError', `"round_vml_cpu" not implemented for '{}'`, 'bool complex64 complex128']],
  sgn: [['NotImplementedError', `"sign_cpu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  sign: [
    ['NotImplementedError', `"sign_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    [
      'NotImplementedError',
      `Unlike NumPy, torch.sign is not intended to support complex numbers. Please use torch.sgn instead.`,
      'complex64 complex128',
    ],
  ],
  signbit: [['NotImplementedError', `signbit is not implemented for complex tensors.`, 'complex64 complex128']],
  sort: [['RuntimeError', ` Sort does not support complex dtypes on CPU`, 'complex64 complex128']],
  'sort:dim': [['RuntimeError', ` Sort does not support complex dtypes on CPU`, 'complex64 complex128']],
  square: [['NotImplementedError', `"pow" not implemented for '{}'`, 'uint16 uint32 uint64']],
  std: [
    [
      'RuntimeError',
      `std and var only support floating point and complex dtypes`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64',
    ],
  ],
  sub: [
    [
      'RuntimeError',
      `Subtraction, the \`-\` operator, with two bool tensors is not supported. Use the \`^\` or \`logical_xor()\` operator instead.`,
      'bool',
    ],
    ['NotImplementedError', `"add_stub" not implemented for '{}'`, 'uint16 uint32 uint64'],
  ],
  'topk:k': [
    ['RuntimeError', `topk does not support bool dtypes on CPU`, 'bool'],
    ['NotImplementedError', `"topk_cpu" not implemented for '{}'`, 'uint16 uint32 uint64'],
    ['RuntimeError', ` topk does not support complex dtypes on CPU`, 'complex64 complex128'],
  ],
  trace: [['NotImplementedError', `"trace" not implemented for '{}'`, 'bool uint16 uint32 uint64']],
  tril: [['NotImplementedError', `"tril" not implemented for '{}'`, 'uint16 uint32 uint64']],
  triu: [['NotImplementedError', `"triu" not implemented for '{}'`, 'uint16 uint32 uint64']],
  trunc: [
    ['NotImplementedError', `"trunc_vml_cpu" not implemented for '{}'`, 'bool'],
    ['NotImplementedError', `trunc is not supported for complex inputs`, 'complex64 complex128'],
  ],
  unique: [['NotImplementedError', `"unique" not implemented for '{}'`, 'complex64 complex128']],
  unique_consecutive: [['NotImplementedError', `"unique" not implemented for '{}'`, 'complex64 complex128']],
  var: [
    [
      'RuntimeError',
      `std and var only support floating point and complex dtypes`,
      'bool uint8 int8 int16 int32 int64 uint16 uint32 uint64',
    ],
  ],
  xlogy: [['NotImplementedError', `"xlogy_cpu" not implemented for '{}'`, 'complex64 complex128']],
};
