"""Places, circles and great circles on a sphere of 6371 km, and the projections of the maps.

Angles are degrees, distances kilometres. A projection is a function f(lon, lat) -> (x, y) in pixels
that takes numbers or numpy arrays.
"""

from __future__ import annotations

import numpy as np

R = 6371.0
NMI = 1.852

# Places used by the maps: (longitude, latitude). Towns stand for sites "near" them.
PLACE = {
    "Washington": (-77.0364, 38.8951),
    "London": (-0.1257, 51.5085),
    "Copenhagen": (12.5655, 55.6759),
    "Stockholm": (18.0687, 59.3294),
    "Helsinki": (24.9354, 60.1695),
    "Moscow": (37.6178, 55.7520),
    "Tangier": (-5.7998, 35.7673),
    "Havana": (-82.3830, 23.1330),
    "Maisi": (-74.1518, 20.2467),
    "Guantanamo": (-75.2071, 19.9065),
    "Banes": (-75.7231, 20.9613),
    "Sagua": (-80.0742, 22.8060),
    "Guanajay": (-82.6869, 22.9262),
    "Remedios": (-79.5454, 22.4949),
    "San Cristobal": (-83.056, 22.717),
    "Cigli": (27.0101, 38.5130),
    "Gioia": (16.9333, 40.7678),
    # ordinary city positions, two decimals
    "Miami": (-80.19, 25.76),
    "Key West": (-81.78, 24.56),
    "Leningrad": (30.32, 59.94),
    "Kyiv": (30.52, 50.45),
    "Rome": (12.50, 41.90),
    "Ankara": (32.85, 39.93),
    "Berlin": (13.41, 52.52),
    "Warsaw": (21.01, 52.23),
    "New York": (-74.01, 40.71),
    "Dallas": (-96.80, 32.78),
    "St Louis": (-90.20, 38.63),
    "Mexico City": (-99.13, 19.43),
    "Los Angeles": (-118.24, 34.05),
    "Seattle": (-122.33, 47.61),
    "Lima": (-77.04, -12.05),
    "Caracas": (-66.90, 10.49),
    "Geneva": (6.1457, 46.2022),
}


def destination(a, bearing, km):
    """Point reached from a after km on a bearing (degrees from north, clockwise)."""
    lo, la = np.radians(a)
    th, d = np.radians(bearing), km / R
    la2 = np.arcsin(np.sin(la) * np.cos(d) + np.cos(la) * np.sin(d) * np.cos(th))
    lo2 = lo + np.arctan2(np.sin(th) * np.sin(d) * np.cos(la), np.cos(d) - np.sin(la) * np.sin(la2))
    return np.degrees(lo2), np.degrees(la2)


def circle(a, km, start=0, end=360, n=240):
    """Points at one distance from a, between two bearings."""
    return np.column_stack(destination(a, np.linspace(start, end, n), km))


def _vec(lon, lat):
    lo, la = np.radians(lon), np.radians(lat)
    return np.stack([np.cos(la) * np.cos(lo), np.cos(la) * np.sin(lo), np.sin(la)], -1)


def great_circle(a, b, n=80):
    """Points along the shortest way from a to b."""
    u, v = _vec(*a), _vec(*b)
    w = np.arccos(np.clip(u @ v, -1, 1))
    t = np.linspace(0, 1, n)[:, None]
    m = (np.sin((1 - t) * w) * u + np.sin(t * w) * v) / np.sin(w)
    return np.column_stack(
        [np.degrees(np.arctan2(m[:, 1], m[:, 0])), np.degrees(np.arcsin(m[:, 2]))]
    )


def azimuthal_equidistant(centre, scale, cx, cy, reach=14000):
    """Distances and directions from the centre are true. scale: pixels per km.

    Points beyond `reach` km are pulled back to it, so that far coasts cannot wrap round."""
    lo0, la0 = np.radians(centre)

    def f(lon, lat):
        lo, la = np.radians(lon), np.radians(lat)
        cosc = np.sin(la0) * np.sin(la) + np.cos(la0) * np.cos(la) * np.cos(lo - lo0)
        c = np.arccos(np.clip(cosc, -1, 1))
        az = np.arctan2(
            np.cos(la) * np.sin(lo - lo0),
            np.cos(la0) * np.sin(la) - np.sin(la0) * np.cos(la) * np.cos(lo - lo0),
        )
        r = np.minimum(c * R, reach) * scale
        return cx + r * np.sin(az), cy - r * np.cos(az)

    return f


def oblique_cylindrical(a, b, scale, cx, cy):
    """A plain cylinder laid along the great circle through a and b, so that this way becomes a
    straight level line. True along that line; within 20 degrees of it sizes grow by under 7 %."""
    u, v = _vec(*a), _vec(*b)
    pole = np.cross(u, v)
    pole /= np.linalg.norm(pole)
    mid = u + v
    mid /= np.linalg.norm(mid)
    side = np.cross(pole, mid)

    def f(lon, lat):
        w = _vec(lon, lat)
        along, across = np.arctan2(w @ side, w @ mid), np.arcsin(np.clip(w @ pole, -1, 1))
        return cx + along * R * scale, cy - across * R * scale

    return f
