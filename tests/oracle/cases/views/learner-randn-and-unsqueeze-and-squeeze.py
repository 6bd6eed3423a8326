import torch
t = torch.randn(3, 4)
print(t[..., None].shape, t[None].shape, t[:, None, :].shape, t.unsqueeze(-1).squeeze(-1).shape, t.view(2, 6).shape, t.view(-1).shape)
t.view(5, -1)
