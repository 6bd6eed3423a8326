import torch
print(torch.ones(2, 3, dtype=torch.int32), torch.empty(2, 0), torch.zeros(1, 1, 1, 1), torch.tensor([[[1]]]), torch.eye(2, dtype=torch.bool))
