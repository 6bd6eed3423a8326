"""The standard library that is not in the memory image: fetched whole at the first import that needs it."""

import importlib
import sys
import zipimport


class _Finder:
    """Last on sys.meta_path: asked only when a module was not found anywhere else."""

    def __init__(self, fetch):
        self._fetch = fetch

    def find_spec(self, name, path=None, target=None):
        if self._fetch is None or name.partition(".")[0] not in sys.stdlib_module_names:
            return None
        from _core.waiting import wait

        fetch, self._fetch = self._fetch, None
        try:
            wait(fetch())
        except BaseException:
            self._fetch = fetch
            raise ModuleNotFoundError(f"No module named {name!r} (the standard library could not be loaded)", name=name) from None
        for entry in list(zipimport._zip_directory_cache):
            del zipimport._zip_directory_cache[entry]
        for entry in [p for p in sys.path_importer_cache if p.endswith(".zip") or ".zip/" in p]:
            del sys.path_importer_cache[entry]
        importlib.invalidate_caches()
        return importlib.machinery.PathFinder.find_spec(name, path, target)


def install(fetch):
    """`fetch()` returns a box with the promise `done`; after it the zip on sys.path holds the whole library."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder) is not _Finder]
    sys.meta_path.append(_Finder(fetch))
