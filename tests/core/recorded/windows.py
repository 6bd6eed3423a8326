"""Records convolutions and pooling of whole numbers by torch. Run with the pinned torch: python windows.py > windows.json"""
import itertools
import json

import torch
import torch.nn.functional as F

out = {"conv": [], "pool": []}
for rank, stride, padding, dilation, groups in itertools.product((1, 2), (1, 2), (0, 1), (1, 2), (1, 2)):
    size = [7, 6][:rank]
    x = (torch.arange(2 * 4 * torch.Size(size).numel(), dtype=torch.float64) % 7 - 3).reshape(2, 4, *size).requires_grad_()
    w = (torch.arange(4 * (4 // groups) * 3**rank, dtype=torch.float64) % 5 - 2).reshape(4, 4 // groups, *[3] * rank).requires_grad_()
    y = [F.conv1d, F.conv2d][rank - 1](x, w, None, stride, padding, dilation, groups)
    g = (torch.arange(y.numel(), dtype=torch.float64) % 4).reshape(y.shape)
    y.backward(g)
    out["conv"].append(dict(size=size, stride=stride, padding=padding, dilation=dilation, groups=groups, shape=list(y.shape),
                            y=y.flatten().tolist(), gx=x.grad.flatten().tolist(), gw=w.grad.flatten().tolist()))
for stride, padding, ceil, include in itertools.product((1, 2, 3), (0, 1), (False, True), (False, True)):
    x = (torch.arange(2 * 7 * 6, dtype=torch.float64) * 5 % 17).reshape(2, 7, 6)
    v, i = F.max_pool2d(x, 3, stride, padding, 1, ceil, return_indices=True)
    a = F.avg_pool2d(x, 3, stride, padding, ceil, include)
    out["pool"].append(dict(stride=stride, padding=padding, ceil=ceil, include=include, shape=list(v.shape),
                            values=v.flatten().tolist(), indices=i.flatten().tolist(), means=a.flatten().tolist()))
print(json.dumps(out, separators=(",", ":")))
