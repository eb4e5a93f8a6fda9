"""Where a count stands in the system of a school, as far as one can say it of every school: added by us.

Menus differ by school and by what someone may see, so no menu is named. That Somtoday and Magister hold what
was registered of each pupil, their own help tells ("Klassenboek", "Detailkaarten leerling"); that absence is
entered in ParnasSys, schools tell.
"""

from __future__ import annotations

from ..read.schools import School

SYSTEMS = {
    "somtoday": "Zoek de {pupil} op en kijk bij de afwezigheid: daar staan de registraties bij elkaar.",
    "magister": "Zoek de {pupil} op en kijk op de kaarten van die {pupil} bij afwezigheid en registraties.",
    "parnassys": "Zoek de {pupil} op en kijk bij de absenties van die {pupil}.",
}
ANY_SYSTEM = "Zoek de {pupil} op en kijk bij verzuim of registraties van die {pupil}."
ALSO_CALLED = {"som": "somtoday"}


def general_route(school: School) -> str:
    """The general way to a count in the system of a school; the school itself may know a better one."""
    name = (school.system or "").lower()
    route = SYSTEMS.get(ALSO_CALLED.get(name, name), ANY_SYSTEM)
    return route.format(pupil="student" if school.sector == "mbo" else "leerling")
