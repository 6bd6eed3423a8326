import torch, numpy as np
t = torch.tensor(3.14159)
print(f"{t:.2f} {t.item():.3f} {t:10.4f}|")
a = np.float32(3.14159)
print(f"{a:.2f} {a:e} {a!r}")
print('%.2f' % t, '%d' % torch.tensor(3), '%s' % torch.tensor([1, 2]))
print('{:>8}'.format(torch.tensor(5)))
print(f"{np.int64(7):04d} {np.bool_(True)}")
