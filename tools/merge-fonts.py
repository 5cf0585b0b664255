#!/usr/bin/env python3
"""Adds to Inter the letters and signs that it has not: Arabic, Hebrew and Thai of Noto Sans, everyday signs of Noto Emoji.

  tools/merge-fonts.py INTER.ttf NOTO_FOLDER NOTO_EMOJI.ttf OUT.ttf

Needs fontTools (4.38). The Noto fonts are those of Debian's fonts-noto-core, the emoji those of npm's @expo-google-fonts/noto-emoji.
Heights of lines and the weight stay those of Inter, so that every picture of Latin letters stays as it was.
"""
import os
import sys
import tempfile

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

DROPPED = ["DSIG", "MATH", "STAT", "gasp", "prep", "fpgm", "cvt ", "vhea", "vmtx", "VORG"]
SIGNS = [(0x2600, 0x26FF), (0x2702, 0x2764), (0x1F300, 0x1F37F), (0x1F381, 0x1F393), (0x1F3A8, 0x1F3A8), (0x1F3C6, 0x1F3C6),
         (0x1F3E0, 0x1F3ED), (0x1F426, 0x1F43E), (0x1F451, 0x1F463), (0x1F48E, 0x1F48E), (0x1F4A1, 0x1F4A1),
         (0x1F4AA, 0x1F4B0), (0x1F4BB, 0x1F4C8), (0x1F4E2, 0x1F4EE), (0x1F4F1, 0x1F4F7), (0x1F512, 0x1F513),
         (0x1F525, 0x1F528), (0x1F600, 0x1F60F), (0x1F642, 0x1F642), (0x1F680, 0x1F6B2), (0x1F6D2, 0x1F6D2)]


def part(source, ranges, shaped, out):
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = ["*"] if shaped else []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    options.drop_tables += DROPPED
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in ranges for code in range(low, high + 1)])
    subsetter.subset(font)
    scale_upem(font, 2048)
    font.save(out)
    return out


def main(inter, noto, emoji, out):
    with tempfile.TemporaryDirectory() as scratch:
        base = os.path.join(scratch, "inter.ttf")
        plain = TTFont(inter)
        if "STAT" in plain:
            del plain["STAT"]
        plain.save(base)
        parts = [base]
        for name, ranges, shaped in (("Thai", [(0xE00, 0xE7F)], True), ("Hebrew", [(0x590, 0x5FF)], False),
                                     ("Arabic", [(0x600, 0x6FF)], True)):
            source = os.path.join(noto, f"NotoSans{name}-Regular.ttf")
            parts.append(part(source, ranges, shaped, os.path.join(scratch, name + ".ttf")))
        parts.append(part(emoji, SIGNS, False, os.path.join(scratch, "emoji.ttf")))
        options = Options()
        options.drop_tables = DROPPED[2:7]
        merged = Merger(options).merge(parts)
    for table, keys in (("hhea", ("ascent", "descent", "lineGap")),
                        ("OS/2", ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent",
                                  "fsSelection", "usWeightClass", "xAvgCharWidth"))):
        for key in keys:
            setattr(merged[table], key, getattr(plain[table], key))
    merged["name"] = plain["name"]
    merged.save(out)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
