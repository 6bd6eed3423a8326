import torch
p = torch.tensor([1.], requires_grad=True); opt = torch.optim.RMSprop([p], lr=0.1)
for _ in range(3):
    opt.zero_grad(); (p ** 2).sum().backward(); opt.step(); print(p.item())
