import torch
torch.manual_seed(0); a = torch.rand(5); torch.manual_seed(0); b = torch.cat([torch.rand(2), torch.rand(3)]); print(a, b)
