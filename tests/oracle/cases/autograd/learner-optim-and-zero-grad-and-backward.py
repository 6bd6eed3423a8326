import torch
x = torch.tensor(3., requires_grad=True)
loss = (x - 1) ** 2
opt = torch.optim.SGD([x], lr=0.1, momentum=0.9)
for _ in range(3):
    opt.zero_grad()
    loss = (x - 1) ** 2
    loss.backward()
    opt.step()
    print(x.item(), x.grad)
