import torch
p = torch.tensor([1., -2.], requires_grad=True); opt = torch.optim.AdamW([p], lr=0.1, weight_decay=0.1)
for _ in range(3):
    opt.zero_grad(); (p ** 3).sum().backward(); opt.step(); print(p.tolist())
