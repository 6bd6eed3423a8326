import torch
torch.manual_seed(0); print(torch.randn(17)[:3]); torch.manual_seed(0); print(torch.randn(15)[:3], torch.randn(4, 5)[0])
