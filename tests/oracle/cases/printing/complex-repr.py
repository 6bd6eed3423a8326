import numpy as np, torch
print(np.array([1+2j, 3.5-0.25j]), np.complex128(1-2j), repr(np.complex64(1)))
print(torch.tensor([1+2j, 0.5]), torch.tensor(1j), torch.view_as_real(torch.tensor([1+2j])))
print(torch.polar(torch.tensor(1.), torch.tensor(0.)))
print(np.array([1e-20+1j, 1e5]))
