"""Only what has a public name below numpy._core: the classes of ufunc errors."""
