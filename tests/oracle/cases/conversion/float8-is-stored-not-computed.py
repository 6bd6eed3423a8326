import torch

x = torch.tensor([0.1, 1.0, -3.3, 500.0, 17.0])
for d in (torch.float8_e4m3fn, torch.float8_e5m2):
    y = x.to(d)
    print(y.dtype, y.float(), y.element_size())
    for f in (lambda: y + y, lambda: y.numpy()):
        try:
            f()
        except Exception as error:
            print(type(error).__name__, error)
