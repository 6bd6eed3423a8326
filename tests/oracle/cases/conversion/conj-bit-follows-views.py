import torch

t = torch.tensor([1 + 2j, 3 - 1j])
c = t.conj()
print(c.is_conj(), c[0].is_conj(), c.real.is_neg(), c.imag.is_neg(), c.conj().is_conj(), (c + 1).is_conj())
print(c.resolve_conj().numpy(), c.imag.resolve_neg().numpy(), c.numpy(force=True))
