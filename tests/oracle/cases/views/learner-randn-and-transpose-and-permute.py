import torch
x = torch.randn(2, 3, 4)
print(x.transpose(0, 1).shape, x.permute(2, 0, 1).shape, x.reshape(6, -1).shape, x.flatten(1).shape, x.unsqueeze(0).shape, x[..., 0].shape, x.movedim(0, -1).shape, x.mT.shape)
