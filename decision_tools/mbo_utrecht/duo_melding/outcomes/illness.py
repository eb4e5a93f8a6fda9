"""Illness: the handbook reports some of it, while illness is lawful absence: outcomes of duo_melding."""

from dataclasses import replace

from decision_tools.mbo_utrecht import REGIO, ZIEKTE
from decision_tools.mbo_utrecht.shared import illness
from decision_tools.mbo_utrecht.shared.illness import (
    DAG_VERKLARING,
    GEEN_DIAGNOSE,
    LANGDURIG,
    LEG_VAST_NIET_MELDEN,
    VASTLEGGEN,
    VOLGEN,
    geoorloofd,
)
from decision_tools.mbo_utrecht.shared.reporting import (
    BERICHT_VIER_WEKEN,
    IN_DOSSIER,
    MELDEN,
    MET_REDENEN,
    OP_JA,
    OP_NEE,
)
from decision_tools.mbo_utrecht.shared.subjects import VERZUIMGESPREK
from decision_tools.rules import DERIVED, Moment, Outcome, Task

zonder = Outcome(
    "ziek-zonder",
    "Vier weken helemaal ziek zonder doktersverklaring: meld bij DUO",
    tasks=(
        replace(MELDEN, source=ZIEKTE, checks=(geoorloofd("de melding bij DUO"),)),
        replace(OP_NEE, provided="als de school goed weet hoe het gaat en de student in beeld is"),
        replace(
            OP_JA,
            provided="als de student niet in beeld is en ook Studenten Dienstverlening geen contact krijgt",
        ),
        replace(MET_REDENEN, provided="als 'actie gewenst' op ja gaat"),
        BERICHT_VIER_WEKEN,
    ),
    record=(IN_DOSSIER,),
    notes=(GEEN_DIAGNOSE, LANGDURIG, DAG_VERKLARING),
)
met = Outcome(
    "ziek-met",
    "Melden hoeft niet: er is een doktersverklaring en de student is in beeld",
    tasks=(replace(VOLGEN, moment=Moment.NOW),),
)
niet_in_beeld = illness.uit_beeld("ziek-niet-in-beeld")
zorgelijk = Outcome(
    "ziek-zorgelijk",
    "Leg deze ziekte vast als overig verzuim",
    tasks=(
        LEG_VAST_NIET_MELDEN,
        Task(
            "SLB-er",
            "Je kunt een verzuimgesprek voeren.",
            source=REGIO,
            moment=Moment.NEXT,
            about=(VERZUIMGESPREK.do,),
        ),
    ),
    record=(IN_DOSSIER,),
    notes=(VASTLEGGEN, GEEN_DIAGNOSE, LANGDURIG),
)
anders = Outcome(
    "ziek-anders",
    "Melden hoeft niet: ziek zijn is geoorloofd verzuim",
    source=DERIVED,
    tasks=(replace(VOLGEN, moment=Moment.NOW),),
)
