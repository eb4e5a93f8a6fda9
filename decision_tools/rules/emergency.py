"""The emergency numbers that we add to the protocols; those that a school names are in its `school.toml`."""

from __future__ import annotations

from dataclasses import dataclass

NOT_COMPARED = "nog niet vergeleken"


@dataclass(frozen=True)
class EmergencyNumber:
    """A number to call, as it is shown, and when to call it.

    `read` says where we found the number and when, `compared` when somebody laid it beside what the
    organisation itself says. No availability means that none was found.
    """

    id: str
    name: str
    number: str
    when: str
    availability: str = ""
    read: str = ""
    compared: str = NOT_COMPARED

    @property
    def digits(self) -> str:
        """The number as a telephone takes it."""
        return "".join(filter(str.isdigit, self.number))


ALARM = EmergencyNumber(
    "112",
    "112",
    "112",
    "Levensgevaar, geweld op dit moment, brand, een ernstig ongeval",
    read="bladzijden van politie en meldkamers, 30 november 2026",
)
VEILIG_THUIS = EmergencyNumber(
    "veilig-thuis",
    "Veilig Thuis",
    "0800-2000",
    "Veilig Thuis: advies en melden",
    "gratis, dag en nacht",
    read="bladzijde van een gemeente, november 2026",
)
SUICIDE = EmergencyNumber(
    "113",
    "113",
    "113",
    "Praten met 113, over jezelf of over een ander",
    read="bladzijde van 113 en nieuwsberichten, 30 november 2026",
)
SUICIDE_0800 = EmergencyNumber("113-0800", "113", "0800-0113", SUICIDE.when, read=SUICIDE.read)
CONFIDENTIAL_INSPECTORS = EmergencyNumber(
    "vertrouwensinspecteurs",
    "Vertrouwensinspecteurs",
    "0900-111 3 111",
    "Seksueel misbruik, seksuele intimidatie of ernstig geweld op school",
    "werkdagen van 8 tot 17 uur",
    read="handboek van een school, en bladzijden van scholen, 30 november 2026",
)
SCHOOL_AND_SAFETY = EmergencyNumber(
    "school-en-veiligheid",
    "School & Veiligheid",
    "030-285 66 16",
    "Hulp aan scholen bij een ernstig voorval",
    read="openbare bladzijde, november 2026",
)
CHILD_HELPLINE = EmergencyNumber(
    "kindertelefoon",
    "Kindertelefoon",
    "0800-0432",
    "Kinderen die willen praten",
    "gratis",
    read="bladzijde van de Vrienden van de Kindertelefoon, 30 november 2026",
)

NUMBERS = {
    number.id: number
    for number in (
        ALARM,
        VEILIG_THUIS,
        SUICIDE,
        SUICIDE_0800,
        CONFIDENTIAL_INSPECTORS,
        SCHOOL_AND_SAFETY,
        CHILD_HELPLINE,
    )
}
