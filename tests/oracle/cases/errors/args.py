import torch, numpy as np
t = torch.ones(2, 3)
fs = [lambda: t.sum(5), lambda: t.sum(axis=5), lambda: np.sum(t.numpy(), axis=5), lambda: t.mean('a'), lambda: torch.zeros('a'), lambda: torch.zeros(2, 'a'), lambda: np.zeros('a'), lambda: torch.zeros(-1), lambda: np.zeros(-1), lambda: torch.zeros(1.5), lambda: np.zeros(1.5), lambda: torch.arange(), lambda: np.arange(), lambda: torch.linspace(0, 1), lambda: torch.linspace(0, 1, 2.5), lambda: np.linspace(0, 1, 2.5), lambda: torch.eye(-1), lambda: torch.full((2,)), lambda: np.full((2,)), lambda: torch.rand(2, dtype=torch.int), lambda: torch.randint(5), lambda: torch.ones(2, dtype='float32'), lambda: np.ones(2, dtype='float33'), lambda: np.ones(2, dtype=torch.float32), lambda: torch.ones(2, dtype=np.float32), lambda: t.to('float32'), lambda: t.to('gpu'), lambda: t.reshape('a'), lambda: t.foo(), lambda: torch.foo, lambda: np.foo, lambda: t.permute(0), lambda: t.transpose(0, 5), lambda: t.squeeze(5), lambda: t.unsqueeze(5), lambda: t.expand(3, 3), lambda: t.repeat(2), lambda: t.T.view(6)]
for f in fs:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
