# mask: 0x[0-9a-fA-F]+
import numpy as np
import torch
print(repr(np.random.RandomState(0)), repr(np.random.default_rng(0))[:15], torch.Generator())
