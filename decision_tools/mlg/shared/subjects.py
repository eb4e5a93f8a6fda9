"""What tasks of MLG can say the opposite of, or say twice."""

from decision_tools.rules import Subject

DUO_MELDING = Subject("duo-melding", "DUO-melding")
UITNODIGING = Subject("uitnodiging-leerplicht", "uitnodiging voor de leerplichtambtenaar")
OUDERS_VOORAF = Subject("ouders-vooraf", "ouders weten vooraf van de uitnodiging")
OUDERS_ZIEKTE = Subject("ouders-ziekte", "contact met de ouders over de ziekte")
AFSPRAAK_SA = Subject("afspraak-sa", "afspraak bij de SA")
ABSENTIES_AANGEPAST = Subject("absenties-aangepast", "absenties zijn aangepast")
TERUGKOMTIJD = Subject("terugkomtijd", "leerling komt terug of voor")
