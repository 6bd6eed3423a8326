"""Named tuples that functions with several results return: torch.return_types.max and kin."""

from _core import wire

_FIELDS = {
    "max": ("values", "indices"), "min": ("values", "indices"), "sort": ("values", "indices"), "topk": ("values", "indices"),
    "median": ("values", "indices"), "nanmedian": ("values", "indices"), "mode": ("values", "indices"),
    "kthvalue": ("values", "indices"), "cummax": ("values", "indices"), "cummin": ("values", "indices"),
    "aminmax": ("min", "max"), "slogdet": ("sign", "logabsdet"), "linalg_slogdet": ("sign", "logabsdet"),
    "linalg_eig": ("eigenvalues", "eigenvectors"), "linalg_eigh": ("eigenvalues", "eigenvectors"), "linalg_qr": ("Q", "R"),
    "qr": ("Q", "R"), "linalg_svd": ("U", "S", "Vh"), "svd": ("U", "S", "V"), "linalg_lstsq": ("solution", "residuals", "rank", "singular_values"),
    "linalg_lu": ("P", "L", "U"), "linalg_inv_ex": ("inverse", "info"), "linalg_cholesky_ex": ("L", "info"), "frexp": ("mantissa", "exponent"),
    "histogram": ("hist", "bin_edges"), "triangular_solve": ("solution", "cloned_coefficient"), "geqrf": ("a", "tau"),
}


def _repr(self):
    body = ",\n".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
    return f"torch.return_types.{type(self).__name__}(\n{body})"


def _make(name, fields):
    members = {"__module__": "torch.return_types", "__slots__": (), "_fields": fields, "__repr__": _repr,
               "n_fields": len(fields), "n_sequence_fields": len(fields)}
    for k, field in enumerate(fields):
        members[field] = property(lambda self, k=k: self[k])
    return type(name, (tuple,), members)


for _name, _fields in _FIELDS.items():
    _cls = globals()[_name] = _make(_name, _fields)
    wire.register_tuple(f"torch.return_types.{_name}", _cls)
