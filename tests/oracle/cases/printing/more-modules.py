from torch import nn

print(nn.BatchNorm2d(3), nn.Embedding(5, 2), nn.LayerNorm(4), nn.GELU(), nn.CrossEntropyLoss(), nn.LeakyReLU(0.2), nn.Softmax(dim=1), nn.Dropout2d())
