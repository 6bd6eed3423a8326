import torch

print(torch.ones(2, device='cuda'), torch.tensor(1.5, device='cuda:0'), torch.zeros(0, device='cuda'))
