import numpy as np, torch
print([np.float64(1.5), np.int32(2), np.bool_(True), np.complex64(1+2j), np.str_('a')])
print((torch.tensor(1), torch.tensor(2.5)))
print({'loss': np.float32(0.25), 'acc': torch.tensor(0.5)})
print(np.array([1.5, 2]).tolist(), list(np.array([1.5, 2])))
print(dict(zip('ab', np.arange(2))))
