import torch
t = torch.tensor([[5]])
print(t.item(), int(t), float(t), bool(t), t.squeeze().item(), hash(t) == id(t), t.tolist())
