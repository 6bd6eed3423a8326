import torch
p = torch.tensor([1., -2.], requires_grad=True); opt = torch.optim.Adam([p], lr=0.1)
for _ in range(4):
    opt.zero_grad(); (p ** 2).sum().backward(); opt.step(); print(p.tolist())
