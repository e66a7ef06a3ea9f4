# SPDX-License-Identifier: BSL-1.0
"""Each folder has an umbrella header that includes all its headers but the views; cchc.hpp includes all umbrellas.

    umbrellas.py PROJECT
"""

import re
import sys
from pathlib import Path

import house


def included(header: Path) -> set[str]:
    return set(re.findall(r"^#include <(cchc/[^>]+)>", header.read_text(encoding="utf-8"), re.MULTILINE)) - {"cchc/fwd.hpp"}


def compare(root: Path, umbrella: Path, expected: set[str]) -> list[str]:
    if not umbrella.is_file():
        return [f"{umbrella.relative_to(root)}: is missing"]
    found = included(umbrella)
    name = umbrella.relative_to(root)
    return [f"{name}: does not include {one}" for one in sorted(expected - found)] + [
        f"{name}: includes {one}, which is not its own" for one in sorted(found - expected)]


def main():
    root = Path(sys.argv[1]).resolve()
    base = root / "include" / "cchc"
    folders = [path for path in sorted(base.iterdir()) if path.is_dir()]
    wrong = []
    for folder in folders:
        own = {f"cchc/{folder.name}/{header.name}" for header in folder.glob("*.hpp") if not header.name.endswith("_views.hpp")}
        wrong += compare(root, base / f"{folder.name}.hpp", own)
    wrong += compare(root, base / "cchc.hpp", {f"cchc/{folder.name}.hpp" for folder in folders})
    house.finish("umbrellas", len(folders) + 1, wrong)


main()
