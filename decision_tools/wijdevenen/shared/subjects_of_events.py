"""What tasks about an event, its measures and its care can contradict each other on."""

from decision_tools.rules import Subject

AANGIFTE = Subject("aangifte", "aangifte bij de politie")
ANDERE_OUDERS = Subject("andere-ouders-weten-het", "andere ouders weten het")
BESTUURDER = Subject("bestuurder-weet-het", "de bestuurder weet het")
BEVOEGD_GEZAG = Subject("bevoegd-gezag-weet-het", "het bevoegd gezag weet van de maatregel")
BEZWAAR = Subject("bezwaar-aangenomen", "het bezwaar is aangenomen")
BRIEF = Subject("brief-aan-ouders", "een brief aan ouders")
DIRECTEUR = Subject("directeur-weet-het", "de directeur weet het")
INSPECTIE = Subject("inspectie-weet-het", "de inspectie weet van de maatregel")
LEERPLICHT = Subject("leerplicht-heeft-verslag", "leerplicht heeft het verslag")
NAAR_HUIS = Subject("naar-huis", "naar huis na het voorval")
OP_SCHOOL = Subject("leerling-op-school", "de leerling is op school")
OUDERAVOND = Subject("ouderavond", "een ouderavond")
OUDERS = Subject("ouders-weten-het", "de ouders weten het")
OUDERS_GESPROKEN = Subject("ouders-gesproken", "het gesprek met de ouders")
PERS = Subject("pers", "praten met de pers")
PERSOON_AANGESPROKEN = Subject("persoon-aangesproken", "de persoon is aangesproken")
TOEGANG = Subject("toegang", "toegang tot de school")
VAN_SCHOOL = Subject("van-school", "de leerling gaat van school")
VASTGELEGD = Subject("voorval-vastgelegd", "het voorval is geregistreerd")
VEILIG_GENOEG = Subject("veilig-genoeg", "nagaan of iemand zich veilig genoeg voelt")
