import torch
a = torch.tensor([100], dtype=torch.int8)
print(a + a, a * 2, a + 100, (a + torch.tensor(100)).dtype, (a + torch.tensor([100])).dtype)
a + 200
