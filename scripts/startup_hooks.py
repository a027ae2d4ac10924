"""Names files in site-packages that would run code whenever Python starts, bar those we know by content."""

from __future__ import annotations

import hashlib
import sys
import sysconfig
from pathlib import Path

KNOWN = {
    # setuptools, which comes with the virtual environment on Python 3.11
    "distutils-precedence.pth": {"2638ce9e2500e572a5e0de7faed6661eb569d1b696fcba07b0dd223da5f5d224"},
}
HOOKS = ("*.pth", "sitecustomize*", "usercustomize*")


def unexpected_hooks(folder: Path) -> list[str]:
    """File names in `folder`, sorted, that Python runs at every start and that nobody has vouched for."""
    found = {path for hook in HOOKS for path in folder.glob(hook)}
    return sorted(path.name for path in found if _hash(path) not in KNOWN.get(path.name, set()))


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def main() -> int:
    folders = sorted({Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")})
    unexpected = [str(folder / name) for folder in folders for name in unexpected_hooks(folder)]
    for path in unexpected:
        print(f"{path}: runs code at every start of Python, and is not on our list", file=sys.stderr)
    return 1 if unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
