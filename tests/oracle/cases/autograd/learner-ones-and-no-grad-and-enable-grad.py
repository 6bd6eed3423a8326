import torch
x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    x += 1
print(x)
with torch.no_grad():
    with torch.enable_grad():
        print((x * 2).requires_grad)
