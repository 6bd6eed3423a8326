import torch
t = torch.tensor([[1., 2.]], dtype=torch.float64)
print(t.numpy().dtype, t.half().numpy().dtype, t.bool().numpy(), t.to(torch.uint8).numpy().dtype)
