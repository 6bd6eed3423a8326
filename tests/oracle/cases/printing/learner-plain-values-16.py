import torch
x = torch.tensor([1, 2, 3])
print("tensor:", x); print(f"{x}"); print(str(x), repr(x)); print([x, x]); print({'k': x}); print((x,))
