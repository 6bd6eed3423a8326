"""Where a warning belongs: the first frame outside the shims."""


def user_level():
    """`stacklevel` for a warnings.warn in the caller."""
    import sys

    level = 1
    frame = sys._getframe(1)
    while frame is not None and "/site-packages/" in frame.f_code.co_filename:
        frame = frame.f_back
        level += 1
    return level
