"""The four maps of “Did relations improve?”: how each is projected, and what stands on it."""

from __future__ import annotations

from maps import sphere
from maps.bare import Bare, Spot, america, at, atlantic, bow, europe, here, islands, way

PLACE = sphere.PLACE
NEAR = 22  # km of a dotted ring: the site lies somewhere in it


def cuba() -> Bare:
    """Azimuthal equidistant, Cape Maisí: the quarantine line is a true circle."""
    scale = 1.3
    centre = PLACE["Maisi"]
    return Bare(
        sphere.azimuthal_equidistant(centre, scale, 2040, 1640),
        scale,
        islands,
        {
            "Quarantine line": bow("Maisi", 500 * sphere.NMI, -40, 97, 41),
            "Near San Cristóbal": at("San Cristobal", NEAR),
            "Near Sagua la Grande": at("Sagua", NEAR),
            "Near Guanajay": at("Guanajay", NEAR),
            "Near Remedios": at("Remedios", NEAR),
            "Havana": at("Havana"),
            "Banes": at("Banes"),
            "Guantánamo": at("Guantanamo"),
            "Cape Maisí": at("Maisi"),
            "Key West": at("Key West"),
            "Miami": at("Miami"),
            "Cuba": here(-78.2, 21.65),
            "Florida": here(-81.7, 28.2),
            "Atlantic Ocean": here(-63.6, 29.6),
            "Gulf of Mexico": here(-87.3, 25.6),
            "Caribbean Sea": here(-79.5, 17.2),
        },
    )


def reach() -> Bare:
    """Azimuthal equidistant, near San Cristóbal: all distances from there are true."""
    scale = 0.262
    home = PLACE["San Cristobal"]
    spot = (home,)
    towns = ("Washington", "New York", "Miami", "Dallas", "Mexico City", "St Louis")
    far = ("Los Angeles", "Seattle", "Lima", "Caracas")
    return Bare(
        sphere.azimuthal_equidistant(home, scale, 1740, 1190),
        scale,
        america,
        {
            "Near San Cristóbal": at("San Cristobal"),
            "SS-4": Spot(spot, 2040, (1890, 2080)),
            "SS-5": Spot(spot, 4000, (4000, 4500)),
            **{name: at(name) for name in (*towns, *far)},
            "United States": here(-101, 44.5),
            "Canada": here(-103, 55),
            "Atlantic Ocean": here(-29, 27),
            "Pacific Ocean": here(-115, 8),
        },
    )


def jupiters() -> Bare:
    """Azimuthal equidistant, Çiğli: its ring is a true circle, its way to Moscow a straight line."""
    scale = 0.53
    towns = ("Moscow", "Leningrad", "Kyiv", "Berlin", "Warsaw", "Rome", "Ankara", "London")
    ring = tuple(map(tuple, sphere.circle(PLACE["Gioia"], 2400, 0, 360, 49)))
    return Bare(
        sphere.azimuthal_equidistant(PLACE["Cigli"], scale, 1840, 1500, reach=9000),
        scale,
        europe,
        {
            "From İzmir to Moscow": way("Cigli", "Moscow"),
            "Turkey: near İzmir": at("Cigli"),
            "Italy: Puglia and Basilicata": at("Gioia"),
            "From Italy to Moscow": way("Gioia", "Moscow"),
            "Reach from Turkey": Spot((PLACE["Cigli"],), 2400, (2300, 2500)),
            "Reach from Italy": Spot(ring),
            **{name: at(name) for name in towns},
            "Soviet Union": here(41, 52),
            "Mediterranean Sea": here(18.5, 34.8),
            "Black Sea": here(34, 43.3),
        },
    )


def hot_line() -> Bare:
    """A cylinder laid along Washington–London, so that the leg under the Atlantic is level."""
    scale = 0.352
    f = sphere.oblique_cylindrical(PLACE["Washington"], PLACE["London"], scale, 1500, 1330)
    stations = ("Washington", "London", "Copenhagen", "Stockholm", "Helsinki", "Moscow", "Tangier")
    return Bare(
        f,
        scale,
        atlantic,
        {
            "Telegraph wire": way(*stations[:6]),
            "Radio, in reserve": way("Washington", "Tangier", "Moscow"),
            **{name: at(name) for name in stations},
            "Geneva": at("Geneva"),
            "Atlantic Ocean": here(-38, 41),
            "Soviet Union": here(44, 59),
            "United States": here(-86, 36.5),
        },
    )


LIVE = {"cuba": cuba, "range": reach, "jupiters": jupiters, "hot-line": hot_line}
