# SPDX-License-Identifier: BSL-1.0
"""The committed tables are what src/data/generate.py makes of the CSV files today.

Runs the generator in a copy of src from which all .inc files were removed, and compares.

    fresh_tables.py PROJECT
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import house


def tables(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.inc"))}


def main():
    source = Path(sys.argv[1]).resolve() / "src"
    if not (source / "data" / "generate.py").is_file():
        print("skipped: there is no src/data/generate.py")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / "src"
        shutil.copytree(source, copy)
        for table in copy.rglob("*.inc"):
            table.unlink()
        subprocess.run([sys.executable, "data/generate.py"], cwd=copy, check=True)
        committed, fresh = tables(source), tables(copy)
    wrong = [f"src/{name}: is not written by the generator" for name in sorted(committed.keys() - fresh.keys())]
    wrong += [f"src/{name}: is written by the generator but not there" for name in sorted(fresh.keys() - committed.keys())]
    wrong += [f"src/{name}: is out of date; run src/data/generate.py" for name in sorted(committed.keys() & fresh.keys())
              if committed[name] != fresh[name]]
    house.finish("fresh tables", len(fresh), wrong)


main()
