/** Tag and attribute names that the build writes and the page's elements read. */
export const TAGS = {
  cell: 'tensor-cell',
  picture: 'memory-picture',
  predict: 'predict-question',
  exercise: 'tensor-exercise',
} as const;

/** The PyTorch version as readers know it. */
export const TORCH = '2.13';

/** Characters of code that a link may carry, and bytes that a fragment may have before it is not even opened. */
export const LINK_CODE_LIMIT = 4000;
export const LINK_FRAGMENT_LIMIT = 12000;
