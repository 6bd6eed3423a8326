import torch
x = torch.tensor([1, 2, 3])
print(x.tolist(), x.numpy().tolist(), type(x.tolist()[0]), list(x.numpy())[0])
