import torch
w = torch.tensor(1., requires_grad=True)
for _ in range(2):
    loss = (w - 3) ** 2
    loss.backward()
    print(w.grad)
