from torch import nn

for layer in (
    nn.Bilinear(1, 2, 3), nn.Conv1d(1, 2, 3, padding='same', bias=False), nn.ConvTranspose2d(1, 2, 3, stride=2, output_padding=1), nn.AvgPool1d(2),
    nn.BatchNorm1d(3), nn.InstanceNorm1d(3), nn.LayerNorm([2, 3], bias=False), nn.GroupNorm(1, 3), nn.RMSNorm(3), nn.Embedding(4, 3, padding_idx=0),
    nn.LSTM(3, 4, 2, batch_first=True, bidirectional=True), nn.RNNCell(3, 4, nonlinearity='relu'), nn.LeakyReLU(0.1, True), nn.Threshold(1, 2),
    nn.Upsample(scale_factor=2), nn.ConstantPad2d(1, 2.0), nn.Unflatten(1, (2, 3)), nn.CrossEntropyLoss(),
):
    print(layer)
