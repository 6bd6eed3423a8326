import numpy as np, torch
print(torch.tensor(np.float64(1.5)), torch.tensor(np.float32(1.5)), torch.tensor(np.int8(3)), torch.tensor(np.bool_(True)))
print(torch.as_tensor(np.float64(2)), torch.ones(2) * np.float64(2), np.float64(2) * torch.ones(2), np.float32(2) * torch.ones(2))
print(type(np.float64(2) * torch.ones(2)), np.int64(3) + torch.tensor([1, 2]), torch.tensor([1, 2]) + np.int64(3))
print(np.array(torch.tensor(3.)), np.float64(torch.tensor(3.)), float(torch.tensor([[3.]])))
print(np.float64(2) ** torch.tensor([1., 2.]), torch.tensor([1., 2.]) ** np.float64(2))
