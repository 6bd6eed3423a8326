import torch

t = torch.tensor([1, 2], dtype=torch.int32)
print(torch.result_type(t, 1.0), torch.result_type(t, torch.tensor(1.0, dtype=torch.float64)), torch.result_type(1, 2.0))
