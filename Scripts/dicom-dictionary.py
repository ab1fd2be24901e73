#!/usr/bin/env python3
"""Write the data dictionary of PS3.6 and the single-byte character sets of PS3.3 C.12.1.1.2 as Swift.

    .venv/bin/python Scripts/dicom-dictionary.py            write Sources/DICOM/Generated
    .venv/bin/python Scripts/dicom-dictionary.py --check    exit 1 and name each file that is stale

The dictionary is that of the Python package pydicom; the character sets are Python's own codecs.
The files are committed, so that building needs no Python.
"""

import argparse
import pathlib
import re
import sys

from pydicom.datadict import DicomDictionary, RepeatersDictionary
from pydicom.uid import UID_dictionary

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "DICOM" / "Generated"
HEAD = "// Written by Scripts/dicom-dictionary.py from the dictionary of pydicom. Do not edit.\n// swift-format-ignore-file\n\n"

CHARACTER_SETS = {
    "latin2": "iso8859_2", "latin3": "iso8859_3", "latin4": "iso8859_4", "cyrillic": "iso8859_5",
    "arabic": "iso8859_6", "greek": "iso8859_7", "hebrew": "iso8859_8", "latin5": "iso8859_9",
    "thai": "iso8859_11", "latin9": "iso8859_15",
}


def lower_camel(keyword):
    """PatientName -> patientName, SOPInstanceUID -> sopInstanceUID, XRay3D -> xRay3D."""
    run = re.match(r"[A-Z]+", keyword)
    if not run:
        return keyword
    length = len(run.group())
    if length == len(keyword) or length == 1 or keyword[length].isdigit():
        return keyword[:length].lower() + keyword[length:]
    return keyword[:length - 1].lower() + keyword[length - 1:]


def entries():
    """(tag, VR, VM, keyword, retired) in the order of tags."""
    found = [(tag, e[0], e[1], e[4], bool(e[3])) for tag, e in DicomDictionary.items()]
    return sorted(e for e in found if e[3])


def literal(name, lines, comment):
    body = "".join(f"    {line}\n" for line in lines)
    return f"/// {comment}\nlet {name}: StaticString = \"\"\"\n{body}    \"\"\"\n"


def dictionary():
    yield HEAD
    yield literal(
        "dictionaryByTag", (f"{tag:08X} {vr.replace(' or ', '/')} {vm} {keyword}" for tag, vr, vm, keyword, _ in entries()),
        "Lines of tag, VR, VM and keyword, in the order of tags.")
    yield "\n"
    pairs = sorted((keyword, tag) for tag, _, _, keyword, _ in entries())
    yield literal(
        "dictionaryByKeyword", (f"{keyword} {tag:08X}" for keyword, tag in pairs),
        "Lines of keyword and tag, in the order of the keywords' bytes.")
    yield "\n"
    repeating = sorted((mask, e[0], e[1], e[4]) for mask, e in RepeatersDictionary.items() if e[4])
    yield literal(
        "dictionaryOfRepeatingGroups",
        (f"{mask.upper().replace('X', 'x')} {vr.replace(' or ', '/')} {vm} {keyword}" for mask, vr, vm, keyword in repeating),
        "Lines of masked tag (x stands for any digit), VR, VM and keyword.")


def tags():
    yield HEAD
    yield "extension Tag {\n"
    for tag, _, _, keyword, retired in entries():
        if not retired:
            yield (f"    public static var {lower_camel(keyword)}: Tag "
                   f"{{ Tag(0x{tag >> 16:04X}, 0x{tag & 0xFFFF:04X}) }}\n")
    yield "}\n"


def uids():
    yield HEAD
    names = sorted((uid, e[0].replace("&amp;", "&")) for uid, e in UID_dictionary.items() if e[0])
    yield literal("namesOfUIDs", (f"{uid} {name}" for uid, name in names),
                  "Lines of UID and name, in the order of the UIDs' bytes.")


def character_sets():
    yield HEAD
    for name, codec in CHARACTER_SETS.items():
        points = []
        for byte in range(0xA0, 0x100):
            try:
                points.append(ord(bytes([byte]).decode(codec)))
            except UnicodeDecodeError:
                points.append(0)
        yield f"let {name}Table: [UInt16] = [\n"
        for start in range(0, len(points), 12):
            yield "    " + " ".join(f"0x{p:04X}," for p in points[start:start + 12]) + "\n"
        yield "]\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file is stale")
    check = parser.parse_args().check
    files = {"Dictionary.swift": dictionary, "Tags.swift": tags, "UIDNames.swift": uids,
             "CharacterTables.swift": character_sets}
    stale = 0
    for name, write in files.items():
        text = "".join(write())
        path = FOLDER / name
        if path.exists() and path.read_text() == text:
            continue
        if check:
            print(f"{path}: stale, run Scripts/dicom-dictionary.py", file=sys.stderr)
            stale = 1
        else:
            path.write_text(text)
    return stale


if __name__ == "__main__":
    sys.exit(main())
