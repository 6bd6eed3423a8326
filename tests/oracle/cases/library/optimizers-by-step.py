import torch

for make in (torch.optim.RMSprop, torch.optim.Adagrad, torch.optim.Adadelta, torch.optim.Adamax):
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    opt = make([w], lr=0.5)
    for _ in range(3):
        opt.zero_grad()
        (w * w).sum().backward()
        opt.step()
    print(w.detach(), sorted(opt.state[w]))
print(opt)
