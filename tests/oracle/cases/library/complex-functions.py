import numpy as np
import torch

z = torch.tensor([3 + 4j])
print(z.abs(), torch.real(z), z.conj(), torch.complex(torch.tensor(1.0), torch.tensor(2.0)), np.abs(3 + 4j), np.conj(1j), np.real([1j]), torch.is_complex(z))
