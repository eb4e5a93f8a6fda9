"""What the tests of WIJ de Venen hold its tools to: roles, a number to call, criteria, a measure, a day."""

from datetime import date

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
VERTROUWENSINSPECTEURS = "0900 111 3 111"
CRITERIA = ("wederzijds", "vrijwillig", "gelijkwaardig", "ontwikkeling", "context", "zelfrespect")
SCHORSEN = "wijdevenen/schorsen-en-verwijderen"
DAY = date(2026, 11, 16)
