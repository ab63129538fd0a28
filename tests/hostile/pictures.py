"""Hostile pictures: huge when decoded, of another kind than they say, or lying about their size."""

import struct
import zlib
from collections.abc import Callable
from functools import partial

from tests.hostile.archives import course_with
from tests.hostile.cases import Case, Refused, Safe


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 2, height: int = 2, *more: bytes, pixels: bytes | None = None) -> bytes:
    """Return a PNG of one bit a pixel, with other chunks before its pixels."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = pixels if pixels is not None else zlib.compress(b"\0" * ((width + 7) // 8 + 1) * height, 9)
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def frame(width: int, height: int, marker: int = 0xC0) -> bytes:
    """Return the frame header of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\0"


def jpeg(*parts: bytes) -> bytes:
    """Return a JPEG of parts, with what is usual before them and after."""
    app = b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    return b"\xff\xd8" + app + b"".join(parts) + b"\xff\xda\0\x08\x01\x01\0\0\x3f\0\x37\xff\xd9"


def _behind(jump: bytes, hidden: bytes) -> bytes:
    """A JPEG in which a decoder meets `hidden` after `jump`, and who counts wrongly meets a small frame."""
    skipped = jump + hidden
    return jpeg(skipped + b"\0" * 66_000 + frame(8, 8))


SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)">'
    b'<script>alert(1)</script><image xlink:href="file:///etc/passwd"/></svg>'
)


def _ico() -> bytes:
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 255, 255, 0, 0, 1, 32, 40, 22) + b"\0" * 40


def _gif(frames: int) -> bytes:
    one = b"\x21\xf9\x04\0\0\0\0\0,\0\0\0\0\x30\x75\x30\x75\0\x02\x02\x44\x01\0"
    return b"GIF89a\x30\x75\x30\x75\x80\0\0\0\0\0\xff\xff\xff" + one * frames + b";"


def _bmp() -> bytes:
    return b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 30_000, 30_000, 1, 24, 0, 0, 0, 0, 0, 0)


def cases() -> list[Case]:
    """Return every hostile picture."""
    neither, pixels = Refused("neither PNG nor JPEG"), Refused("pixels")
    bomb = chunk(b"iCCP", b"a\0\0" + zlib.compress(b"\0" * 50_000_000, 9))
    text = chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 50_000_000, 9))
    progressive = frame(4_000, 4_000, 0xC2) + b"\xff\xda\0\x08\x01\x01\0\x01\x3f\0\0" * 5_000
    wanted: dict[str, tuple[Callable[[], bytes], Refused | Safe]] = {
        "png-30000": (partial(png, 30_000, 30_000), pixels),
        "png-beyond": (partial(png, 0x7FFFFFFF, 0x7FFFFFFF, pixels=b""), pixels),
        "png-negative": (partial(png, 0xFFFFFFFF, 2, pixels=b""), pixels),
        "png-zero": (partial(png, 0, 0, pixels=b""), pixels),
        "png-wide": (partial(png, 4_001, 1), pixels),
        "png-cut": (lambda: png()[:20], neither),
        "png-signature-only": (lambda: png()[:8], neither),
        "png-other-first": (lambda: png().replace(b"IHDR", b"tEXt"), neither),
        "png-frames": (partial(png, 2, 2, chunk(b"acTL", struct.pack(">II", 1 << 31, 0))), Safe(1)),
        "png-profile-bomb": (partial(png, 2, 2, bomb), Safe(1)),
        "png-text-bomb": (partial(png, 2, 2, text), Safe(1)),
        "png-two-heads": (partial(png, 2, 2, chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0))),
                          Safe(1)),
        "png-three-megabytes": (lambda: png() + b"\0" * 3_000_000, Refused("2 MB")),
        "png-page-behind": (lambda: png() + b"<script>alert(1)</script>", Safe(1)),
        "jpeg-65535": (lambda: jpeg(frame(65_535, 65_535)), pixels),
        "jpeg-zero-high": (lambda: jpeg(frame(100, 0)), pixels),
        "jpeg-no-frame": (lambda: jpeg(), neither),
        "jpeg-cut": (lambda: jpeg(frame(8, 8))[:22], neither),
        "jpeg-markers-flood": (lambda: b"\xff\xd8" + b"\xff\xe1\0\x02" * 500_000, neither),
        "jpeg-length-zero": (lambda: b"\xff\xd8" + b"\xff\xe1\0\0" * 500_000, neither),
        "jpeg-fill-hides-frame": (lambda: _behind(b"\xff", frame(60_000, 60_000)), pixels),
        "jpeg-lone-marker-hides-frame": (lambda: _behind(b"\xff\x01", frame(60_000, 60_000)), pixels),
        "jpeg-restart-hides-frame": (lambda: _behind(b"\xff\xd0", frame(60_000, 60_000)), pixels),
        "jpeg-second-frame": (lambda: jpeg(frame(8, 8), frame(60_000, 60_000)), Safe(1)),
        "jpeg-scans": (lambda: jpeg(progressive), Refused("scans")),
        "jpeg-script-in-comment": (lambda: jpeg(b"\xff\xfe\0\x1a<script>alert(1)</script>"[:28], frame(8, 8)), Safe(1)),
        "svg": (lambda: SVG, neither),
        "svg-marked": (lambda: b"\xef\xbb\xbf" + SVG, neither),
        "svg-bomb": (lambda: b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG, neither),
        "svg-packed": (lambda: zlib.compress(SVG), neither),
        "gif-30000": (partial(_gif, 1), neither),
        "gif-frames": (partial(_gif, 50_000), neither),
        "bmp-30000": (_bmp, neither),
        "ico": (_ico, neither),
        "webp": (lambda: b"RIFF\xff\xff\xff\xffWEBPVP8 ", neither),
        "tiff": (lambda: b"II*\0" + b"\xff" * 100, neither),
        "pdf": (lambda: b"%PDF-1.7\n", neither),
        "page": (lambda: b"<html><script>alert(1)</script>", neither),
        "xpm": (lambda: b"/* XPM */\nstatic char *a[] = {\"30000 30000 1 1\"", neither),
        "empty": (lambda: b"", neither),
    }  # fmt: skip
    found = [Case(f"picture-{name}", "picture", make, must, "a.png") for name, (make, must) in wanted.items()]
    page = b"![a](images/a.png)"

    def packed(content: bytes) -> bytes:
        return course_with(**{"modules__tidy-desk__lesson__01-desk_en_md": page,
                              "modules__tidy-desk__images__a_png": content})  # fmt: skip

    return [
        *found,
        Case("pack-picture-30000", "pack", lambda: packed(png(30_000, 30_000, pixels=b"")), Safe(1, told="30000")),
        Case("pack-picture-svg", "pack", lambda: packed(SVG), Safe(1, told="neither PNG")),
        Case("pack-picture-gif", "pack", lambda: packed(_gif(1)), Safe(1, told="neither PNG")),
        Case("any-picture", "any", png, Refused("picture"), "questions.gift"),
    ]


def twins() -> list[Case]:
    """Return harmless pictures."""
    restart = b"\xff\xdd\0\x04\0\x08"
    return [
        Case("twin-png", "picture", png, Safe(1), "a.png"),
        Case("twin-png-4000", "picture", partial(png, 4_000, 4_000), Safe(1), "a.png"),
        Case("twin-jpeg", "picture", lambda: jpeg(frame(8, 8)), Safe(1), "a.png"),
        Case("twin-jpeg-filled", "picture", lambda: jpeg(b"\xff", frame(8, 8)), Safe(1), "a.png"),
        Case("twin-jpeg-progressive", "picture",
             lambda: jpeg(restart, frame(8, 8, 0xC2), b"\xff\xda\0\x08\x01\x01\0\x01\x3f\0\0" * 10), Safe(1), "a.png"),
    ]  # fmt: skip
