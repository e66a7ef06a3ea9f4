# SPDX-License-Identifier: BSL-1.0
"""fwd.hpp names every public type, folder by folder, and each folder has its group in the documentation.

A public type is a class, struct, enumeration or plain alias that a header of a folder defines at the top level of namespace cchc.

    forward.py PROJECT              says what is missing or too much
    forward.py PROJECT --write      writes the names into fwd.hpp; the groups are written by hand
"""

import re
import sys
from pathlib import Path

import house

COMMENT = re.compile(r"//[^\n]*")
DETAIL = re.compile(r"^namespace detail \{.*?^\}", re.MULTILINE | re.DOTALL)
TYPE = re.compile(r"^(template <[^\n]*>\n)?((?:enum class|class|struct) [a-z_0-9]+)( : std::[a-z_0-9]+)?(?: final)?(?: : [^{;]*)?\s*\{",
                  re.MULTILINE)
ALIAS = re.compile(r"^using [a-z_0-9]+ = [a-z_0-9]+(?:<[a-z_0-9, ]+>)?;", re.MULTILINE)
NAMES = re.compile(r"^namespace cchc \{\n.*\Z", re.MULTILINE | re.DOTALL)


def defined(folder: Path) -> list[str]:
    """The declarations that name the types of a folder: enumerations, then types, templates and what is made of them."""
    kinds = {"enum": set(), "type": set(), "template": set(), "using": set()}
    for header in folder.glob("*.hpp"):
        source = DETAIL.sub("", COMMENT.sub("", header.read_text(encoding="utf-8")))
        for template, name, base in TYPE.findall(source):
            kind = "template" if template else "enum" if base else "type"
            kinds[kind].add(f"{template.strip()}{' ' if template else ''}{name}{base};")
        kinds["using"].update(ALIAS.findall(source))
    return [one for names in kinds.values() for one in sorted(names)]


def names(base: Path) -> tuple[str, int]:
    """The namespace as fwd.hpp has to write it, and how many types it names."""
    folders = {folder: defined(base / folder) for folder in house.FOLDERS if (base / folder).is_dir()}
    parts = ["\n".join([f"// {folder}", *types, ""]) for folder, types in folders.items() if types]
    return "namespace cchc {\n\n" + "\n".join(parts) + "\n} // namespace cchc\n", sum(map(len, folders.values()))


def main():
    root = Path(sys.argv[1]).resolve()
    base = root / "include" / "cchc"
    forward = base / "fwd.hpp"
    source = forward.read_text(encoding="utf-8")
    expected, checked = names(base)
    if "--write" in sys.argv:
        forward.write_text(NAMES.sub(lambda _: expected, source), encoding="utf-8")
        return
    found = NAMES.search(source)
    ours, theirs = (found.group() if found else "").split("\n"), expected.split("\n")
    wrong = [f"include/cchc/fwd.hpp: lacks: {line}" for line in theirs if line not in ours]
    wrong += [f"include/cchc/fwd.hpp: has what no header defines: {line}" for line in ours if line not in theirs]
    if not wrong and ours != theirs:
        wrong = ["include/cchc/fwd.hpp: the names do not stand in the order of the folders"]
    if wrong:
        wrong.append("tests/house/forward.py PROJECT --write puts them right")
    wrong += [f"include/cchc/fwd.hpp: has no @defgroup {folder.name}" for folder in sorted(base.iterdir())
              if folder.is_dir() and f"/// @defgroup {folder.name} " not in source]
    house.finish("forward declarations", checked, wrong)


main()
