import torch

print(torch.ones(1, device=0), torch.ones(1).to(0).device, torch.ones(1).cuda(0).device)
