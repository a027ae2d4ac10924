"""Pictures of figures as SVG inside the page: they take its colours, need no script, and say in words what they show.

Widths are percentages and letters are not, so that a picture is as wide as its column and its
words stay as large as the page's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import drawsvg
from markupsafe import Markup

_ROW, _BAR = 44, 12
_HEIGHT, _FOOT, _HEAD = 180, 22, 20
_SIZE = 14


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, how long it is, and the figure as words. `kind` is a class for its colour."""

    name: str
    value: float
    said: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of `whole`, of which `part` is filled."""

    name: str
    whole: int
    part: int


def bars(name: str, title: str, told: str, rows: Sequence[Bar]) -> Markup:
    """Bars one below the other, the longest as wide as the picture.

    `name` is the picture's id on the page; `title` and `told` are its words for those who
    do not see it.
    """
    picture = _picture(name, title, told, max(1, len(rows)) * _ROW)
    longest = max((row.value for row in rows), default=0) or 1
    for number, row in enumerate(rows):
        top = number * _ROW
        picture.append(drawsvg.Text(row.name, _SIZE, 0, top + 16))
        picture.append(drawsvg.Text(row.said, _SIZE, "100%", top + 16, text_anchor="end", class_="said"))
        picture.append(_rectangle("0", top + 23, 100, _BAR, "track"))
        if row.value > 0:
            width = max(0.5, 100 * row.value / longest)
            picture.append(_rectangle("0", top + 23, width, _BAR, f"bar {row.kind}".strip()))
    return _markup(picture)


def columns(name: str, title: str, told: str, rows: Sequence[Column]) -> Markup:
    """Columns side by side, such as one a week; the first, the middle and the last are named."""
    picture = _picture(name, title, told, _HEAD + _HEIGHT + _FOOT)
    most = max((row.whole for row in rows), default=0)
    slot = 100 / max(1, len(rows))
    picture.append(drawsvg.Text(f"{most}" if most else "nothing yet", _SIZE, 0, 14, class_="said"))
    for y in (_HEAD, _HEAD + _HEIGHT):
        picture.append(_rectangle("0", y, 100, 1, "rule"))
    for number, row in enumerate(rows):
        left = number * slot + slot * 0.15
        for count, kind in ((row.whole, "whole"), (row.part, "bar")):
            height = round(_HEIGHT * count / most, 1) if most else 0
            if height:
                picture.append(_rectangle(f"{left:.2f}%", _HEAD + _HEIGHT - height, slot * 0.7, height, kind))
    for number, at, anchor in _named(len(rows)):
        y = _HEAD + _HEIGHT + 16
        picture.append(drawsvg.Text(rows[number].name, _SIZE, f"{at}%", y, text_anchor=anchor, class_="said"))
    return _markup(picture)


def _named(count: int) -> tuple[tuple[int, int, str], ...]:
    if count == 0:
        return ()
    if count < 3:
        return ((0, 0, "start"),)
    middle = ((count // 2, 50, "middle"),) if count % 2 else ()
    return ((0, 0, "start"), *middle, (count - 1, 100, "end"))


def _picture(name: str, title: str, told: str, height: int) -> drawsvg.Drawing:
    picture = drawsvg.Drawing(
        100,
        height,
        id_prefix=name,
        viewBox=None,
        class_="chart",
        role="img",
        aria_labelledby=f"{name}-title {name}-told",
    )
    picture.set_render_size("100%", height)
    picture.append_title(title, id=f"{name}-title")
    picture.append(_Told(told, id=f"{name}-told"))
    return picture


class _Told(drawsvg.Title):  # type: ignore[misc]
    """An SVG description; it is written as a title is."""

    TAG_NAME = "desc"


def _rectangle(left: str, top: float, width: float, height: float, kind: str) -> drawsvg.Rectangle:
    return drawsvg.Rectangle(left, top, f"{width:.2f}%", height, rx=3, class_=kind)


def _markup(picture: drawsvg.Drawing) -> Markup:
    """The picture for a page. Its words were escaped as they were drawn; all else in it is ours."""
    return Markup(picture.as_svg(header="", skip_js=True, skip_css=True))  # noqa: S704
