import torch
opt = torch.optim.Adam([torch.tensor([1.], requires_grad=True)], lr=0.1)
p = opt.param_groups[0]['params'][0]
for i in range(3):
    opt.zero_grad(); (p ** 2).sum().backward(); opt.step()
print(p, opt.state_dict()['param_groups'][0]['lr'], len(opt.state))
