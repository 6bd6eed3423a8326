from torch import nn

net = nn.Sequential(nn.Linear(1, 1), nn.Dropout())
print(net.training, net.eval() is net, net[1].training, net.train()[1].training)
