import torch
t = torch.ones(2, 2)
t.resize_(3, 3)
print(t.shape, t.untyped_storage().size())
torch.ones(2, 2)[0].resize_(4)
