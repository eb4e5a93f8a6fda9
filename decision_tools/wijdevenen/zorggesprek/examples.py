"""Examples of a talk with parents, with what comes before, in, at the end of and after it."""

from decision_tools.rules import Example

NIET_GENOEMD = "niet genoemd"
VOOR = (NIET_GENOEMD, "vóór het gesprek")
IN = (NIET_GENOEMD, "in het gesprek")
EIND = (NIET_GENOEMD, "aan het eind van het gesprek")
NA = (NIET_GENOEMD, "na het gesprek")
AF_VOOR = ("aandachtsfunctionaris HGKM", "vóór het gesprek")

REGULIER = (
    *(VOOR,) * 3,  # signals, file or colleagues, place and time
    *(IN,) * 3,  # welcome, in the child's interest, emotions and facts
    *(IN,) * 3,  # core, criteria, reactions
    EIND,  # agreements together, how to share
    *(EIND,) * 4,  # what school does, help, SMART and summary, duty to note
    *(NA,) * 5,  # file, copy, signature, how parents see it, and on when they do not see it
)
ZWAAR = (
    *(VOOR, VOOR, AF_VOOR),  # all information, danger, Veilig Thuis
    (NIET_GENOEMD, NIET_GENOEMD),  # in danger: no talk yet
    *(VOOR,) * 6,  # support given, effects, who, invitation, place and time, minutes
    *(IN,) * 2,  # welcome, in the child's interest and safety
    *(IN,) * 5,  # information and duty, consulted, anonymous, next steps, core
    *(EIND,) * 2,  # agreements on paper, summary
    *(NA,) * 5,  # copy, signature, file, keep following, how parents see it
)

VEILIG = {"onveilig-nu": "nee"}
GEEN_GEVAAR = {**VEILIG, "gevaar-gesprek": "nee"}
PROFESSIONAL = ("professional", "direct")
IK = ("professional", NIET_GENOEMD)
DIRECT_MELDEN = (("aandachtsfunctionaris HGKM", "direct"), ("manager sociale veiligheid", "direct"))
PRAAT_NIET = (("professional", "meteen"), PROFESSIONAL, *DIRECT_MELDEN)
NU = (*PRAAT_NIET, ("professional", "meteen"), IK, IK)
VANDAAG = ("professional", "vandaag")
SAMEN = tuple((wie, NIET_GENOEMD) for wie in ("aandachtsfunctionaris HGKM", "manager sociale veiligheid"))

EXAMPLES = (
    Example(
        {**GEEN_GEVAAR, "soort-gesprek": "regulier"},
        ("regulier", "medewerker"),
        REGULIER,
        story="Een leerling is vaak moe en stil. De leerkracht wil met de ouders praten.",
    ),
    Example(
        {**GEEN_GEVAAR, "soort-gesprek": "zwaar"},
        ("zwaar",),
        ZWAAR,
        story="Na drie gesprekken is de zorg nog even groot. De ouders worden opnieuw uitgenodigd.",
    ),
    Example({**GEEN_GEVAAR, "soort-gesprek": "nog-niet"}, ("soort-nog-niet",), (AF_VOOR, VOOR)),
    Example({**VEILIG, "gevaar-gesprek": "ja"}, ("niet-praten",), (*PRAAT_NIET, *SAMEN)),
    Example({**VEILIG, "gevaar-gesprek": "?"}, ("gevaar-onbekend",), (*PRAAT_NIET, SAMEN[0], SAMEN[0])),
    Example({"onveilig-nu": "ja"}, ("onveilig",), NU),
    Example({"onveilig-nu": "?"}, ("twijfel",), NU),
    Example(
        {"onveilig-nu": "eerste-signaal"},
        ("eerste-signaal",),
        (("professional", "meteen"), VANDAAG, VANDAAG, SAMEN[0], IK, IK),
    ),
    Example(
        {"onveilig-nu": "disclosure"},
        ("onthulling",),
        (*NU, IK, IK),
        story="Een kind vertelt dat het thuis wordt geslagen. De leerkracht wil vandaag de ouders spreken.",
    ),
)
