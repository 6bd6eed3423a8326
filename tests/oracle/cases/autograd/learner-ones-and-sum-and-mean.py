import torch
x = torch.ones(2, 3, requires_grad=True)
print(x.sum(0), x.sum(dim=1, keepdim=True), x.mean(1), x.view(-1)[0], x.argmax())
