import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

d = w.detach()
arr = w.detach().numpy()
old = w.data
forced = w.numpy(force=True)

same = d.to(torch.float32)
wide = d.to(torch.float64)
kept = w.detach().clone()
