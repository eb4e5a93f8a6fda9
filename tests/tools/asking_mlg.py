"""Asking the tools of MLG, for a pupil who follows its scheme."""

from __future__ import annotations

from asking import outcome

VC, MENTOR, LPA, LEERLING = ["verzuimcoördinator"], ["mentor"], ["leerplichtambtenaar"], ["leerling"]
MENTOR_EN_COORDINATOR = ["mentor", "coördinator leerlingzaken"]


def following(slug, **answers):
    """The result for a pupil who follows the scheme."""
    return outcome(slug, veel_21_22="nee", **answers)


def late(keer, beeld="nee"):
    return following("mlg/te-laat", te_laat=keer, beeld=beeld)


def truant(uren, **answers):
    given = {"lesuren_nu": 1, "mail": "?", "beeld": "nee", **answers}
    if uren != 7 and answers.get("al_gemeld") != "?" and answers.get("al_gemeld") != "nee":
        given.setdefault("drie_dagen", "nee")
    return following("mlg/spijbelen", spijbeluren=uren, **given)


def removed(keer, **answers):
    if keer in (10, 11):
        answers = {"gesprek_9": "ja", **answers}
    elif keer != "?" and keer > 12:
        answers = {"overleg_12": "ja", **answers}
    return following("mlg/uitgestuurd", uitgestuurd=keer, **{"beeld": "nee", **answers})


def sick(dagen=0, keer=0, uren=0, beeld=()):
    given = {"ziekdagen": dagen, "ziekuren": uren, "beeld_ziek": beeld if beeld == "?" else list(beeld)}
    if dagen == "?" or dagen < 5:
        given["ziekmeldingen"] = keer
    return following("mlg/ziek", **given)


def origins(result, name):
    """Whose the tasks of one outcome are, by what they say."""
    return {task["what"]: task["origin"] for task in result["tasks"] if task["outcome"] == name}


def conditional(result, name):
    """What the tasks of one outcome say that depend on something."""
    return [task["what"] for task in result["tasks"] if task["outcome"] == name and task["provided"]]
