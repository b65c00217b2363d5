"""The kit for the pictures of "The Line": every part under one name.

Every picture is cut from the stationery of 1962 (bond, onionskin, manila, carbon paper, blotter)
and one wire runs through all of them. All coordinates are design units: a picture is
3000 x 2112 units (the shape of a 270 x 190 card), whatever the pixel size of the render.

    s = Sheet("name", ground="paper")
    s.paper(circle(900, 700, 400), "carbon")           # a piece of cut paper
    s.paper(rect(0, 1500, 3000, 700), "oxide", edge="torn")
    s.ink(rect(600, 600, 300, 40), "ink")              # printed on what lies below
    s.line([(0, s.ly), (3000, s.ly)])                  # The Line, always last
    s.image()

Light comes from the upper left. One soft contact shadow a piece, never more.
"""
import math
import random

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from art.edges import ragged, scissor
from art.palette import STOCK, lum, mix, rgb
from art.shapes import (band, blob, circle, curve, leaf, many, poly, rect, ring, turned, union)
from art.sheet import CARD_LINE_W, FONTS, H, LINE_W, LINE_Y, W, Sheet, font
from art.tape import _ITA2, _ITA2_FIGS, FOX, baudot, printed, tape_holes
