import torch

print((torch.ones(2, 3) @ torch.ones(3)).shape, (torch.ones(3) @ torch.ones(3)), (torch.ones(5, 2, 3) @ torch.ones(3, 4)).shape, torch.ones(3).dot(torch.ones(3)))
