"""torch.version."""

__version__ = "2.13.0+emulated"
cuda = None
hip = None
xpu = None
debug = False
git_version = "v2.13.0"
