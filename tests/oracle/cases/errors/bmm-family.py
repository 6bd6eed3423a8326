import torch
d, f = torch.ones(2, 2, 2, dtype=torch.double), torch.ones(2, 2, 2)
v = torch.ones(2)
fs = [lambda: torch.bmm(f, d), lambda: torch.baddbmm(f, f, d), lambda: torch.addmm(f[0], f[0], d[0]), lambda: torch.addmv(v, f[0], v.double()), lambda: torch.mv(f[0], v.long()), lambda: torch.dot(v, v.int()), lambda: torch.addr(v, v, v), lambda: torch.matmul(f, d), lambda: torch.mm(f[0], f[0].long()), lambda: torch.outer(v, v.long()), lambda: torch.einsum('ij,jk', f[0], d[0]), lambda: torch.tensordot(f[0], d[0], 1), lambda: torch.bmm(f, torch.ones(3, 2, 2)), lambda: torch.linalg.multi_dot([f[0]]), lambda: torch.addmm(f[0], f[0], torch.ones(3, 2)), lambda: torch.baddbmm(f, f, torch.ones(2, 3, 2)), lambda: torch.addmv(v, f[0], torch.ones(3))]
for g in fs:
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
