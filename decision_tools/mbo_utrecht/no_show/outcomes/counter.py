"""How a student is reported, and who cannot be."""

from dataclasses import replace

from decision_tools.mbo_utrecht import FACTS
from decision_tools.mbo_utrecht.shared import reporting, student
from decision_tools.mbo_utrecht.shared.reporting import IN_DOSSIER, INVULHULP, MELDEN
from decision_tools.mbo_utrecht.shared.roles import MELDER
from decision_tools.rules import (
    DERIVED,
    NOT_NAMED,
    FirstCheck,
    Inform,
    Moment,
    Note,
    Outcome,
    Task,
)
from decision_tools.rules.laws import WEB

from ..notes import NIET_PER_MAIL

sk_onbekend = replace(
    student.sk_onbekend,
    tasks=(
        *student.sk_onbekend.tasks,
        Task(
            MELDER,
            MELDEN.what,
            provided="als er geen startkwalificatie is",
            source=DERIVED,
            moment=Moment.TODAY,
        ),
    ),
)
te_oud = replace(reporting.te_oud, notes=(NIET_PER_MAIL, *reporting.te_oud.notes))
sk = replace(reporting.sk, notes=(NIET_PER_MAIL, *reporting.sk.notes))

via_loket = Outcome(
    "via-loket",
    "Meld de student bij het DUO-verzuimloket",
    record=(IN_DOSSIER,),
    letters=INVULHULP,
    checks=(
        FirstCheck(
            "Het artikel over de onderwijsovereenkomst (WEB 8.1.3) is vervallen.",
            "vanaf welke status melden kan: 'Onderwijsovereenkomst te tekenen'",
            "het protocol noemt niemand; vraag DUO (toegevoegd)",
            law=WEB.cite("8.1.3"),
        ),
    ),
    then=("Is het aantal uren genoeg voor ongeoorloofd verzuim? Dan komen leerplicht/RMC direct in actie.",),
)
per_mail = Outcome(
    "per-mail",
    "Melden via DUO kan niet: mail de leerplichtambtenaar van de gemeente",
    tasks=(
        Task(
            NOT_NAMED,
            "Mail de leerplichtambtenaar van de gemeente. "
            "Zet de contactpersoon Verzuim van de afdeling Onderwijs & Kwaliteit in de cc.",
        ),
    ),
    inform=(
        Inform(
            "contactpersoon Verzuim van de afdeling Onderwijs & Kwaliteit", "De melding per mail, in de cc."
        ),
    ),
    notes=(
        Note("stil", "Wie de mail stuurt, staat er niet.", "Spreek dit af."),
        Note(
            "stil",
            "Voor studenten van 18 en ouder staat er geen andere ontvanger.",
            f"Adressen staan op {FACTS.contact('leerplicht-adressen')}. "
            "Vraag bij 18+ het RMC wie de mail krijgt.",
        ),
    ),
)
