"""The checks of optimizers' arguments."""


def not_negative(what, value, label=None):
    if not 0.0 <= value:
        raise ValueError(f"Invalid {label or what}: {value}")


def check_betas(betas):
    for k, beta in enumerate(betas):
        if not 0.0 <= beta < 1.0:
            raise ValueError(f"Invalid beta parameter at index {k}: {beta}")


def refuse_options(name, **options):
    """Options that change what is computed and are not emulated."""
    for option, value in options.items():
        if value:
            raise NotImplementedError(f"torch.optim.{name}({option}={value}) is not emulated here (see the coverage page)")
