"""The committed table of holidays: equal to the libraries, and to what people have compared by hand."""

import json
from collections import Counter
from datetime import date

import pytest
from pipeline.calendar import holiday_table, religious_days
from pipeline.calendar.holiday_table import TABLE, main
from pipeline.calendar.religious_days import KnownError, TableError

COMMITTED = json.loads(TABLE.read_text(encoding="utf-8"))

# The domain notes, 2026 to 2029: first civil day and, after a slash, another reading or a second day.
REVIEWED = {
    "Suikerfeest": ["20-3", "9-3", "26-2", "14-2"],
    "Offerfeest": ["27-5", "16-5", "5-5", "24-4"],
    "Pesach (eerste twee dagen)": ["2-4/3-4", "22-4/23-4", "11-4/12-4", "31-3/1-4"],
    "Pesach (laatste twee dagen)": ["8-4/9-4", "28-4/29-4", "17-4/18-4", "6-4/7-4"],
    "Sjawoeot": ["22-5/23-5", "11-6/12-6", "31-5/1-6", "20-5/21-5"],
    "Rosj Hasjana": ["12-9/13-9", "2-10/3-10", "21-9/22-9", "10-9/11-9"],
    "Jom Kipoer": ["21-9", "11-10", "30-9", "19-9"],
    "Soekot (eerste twee dagen)": ["26-9/27-9", "16-10/17-10", "5-10/6-10", "24-9/25-9"],
    "Sjemini Atseret": ["3-10", "23-10", "12-10", "1-10"],
    "Simchat Tora": ["4-10", "24-10", "13-10", "2-10"],
    "Chinees Nieuwjaar": ["17-2", "6-2", "26-1", "13-2"],
    "Holi": ["4-3/3-3", "22-3", "11-3", "1-3"],
    "Diwali": ["8-11", "29-10/28-10", "17-10", "5-11"],
    "Krishna Janmashtami": ["4-9", "25-8", "13-8", "1-9"],
    "Maha Shivratri": ["15-2", "6-3", "23-2", "11-2"],
    "Navratri (laatste dag)": ["19-10/20-10", "8-10/9-10", "26-9/27-9", "15-10/16-10"],
}

# The overview of the Rijksoverheid for 2028-2029: Noord, Midden, Zuid.
SCHOOL_YEAR = {
    "herfstvakantie": [
        ("2028-10-14", "2028-10-22"),
        ("2028-10-21", "2028-10-29"),
        ("2028-10-21", "2028-10-29"),
    ],
    "kerstvakantie": [("2028-12-23", "2029-01-07")] * 3,
    "voorjaarsvakantie": [
        ("2029-02-17", "2029-02-25"),
        ("2029-02-17", "2029-02-25"),
        ("2029-02-10", "2029-02-18"),
    ],
    "meivakantie": [("2029-04-28", "2029-05-06")] * 3,
    "zomervakantie": [
        ("2029-07-21", "2029-09-02"),
        ("2029-07-07", "2029-08-19"),
        ("2029-07-14", "2029-08-26"),
    ],
}


def test_the_committed_table_is_what_the_libraries_give(capsys):
    assert main(["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_writing_gives_the_committed_file(tmp_path):
    path = tmp_path / "holidays.json"
    assert main([], path) == 0
    assert path.read_bytes() == TABLE.read_bytes()


def test_a_changed_line_is_named(tmp_path, capsys):
    text = TABLE.read_text(encoding="utf-8")
    number = next(n for n, line in enumerate(text.splitlines(), 1) if '"2027-03-29"' in line)
    path = tmp_path / "holidays.json"
    path.write_text(text.replace('"2027-03-29"', '"2027-03-30"'), encoding="utf-8")
    assert main(["--check"], path) == 1
    message = capsys.readouterr().err
    assert message.startswith(f"holidays.json:{number}: ")
    assert "2027-03-30" in message and "2027-03-29" in message


def test_a_lost_line_and_a_lost_file_are_told(tmp_path, capsys):
    lines = TABLE.read_text(encoding="utf-8").splitlines(keepends=True)
    number = next(n for n, line in enumerate(lines, 1) if "zomervakantie" in line)
    path = tmp_path / "holidays.json"
    path.write_text("".join(lines[: number - 1] + lines[number:]), encoding="utf-8")
    assert main(["--check"], path) == 1
    assert f"holidays.json:{number}: the file has nothing; the libraries give" in capsys.readouterr().err
    path.unlink()
    assert main(["--check"], path) == 1


@pytest.mark.parametrize("name", REVIEWED)
@pytest.mark.parametrize("year", range(2026, 2030))
def test_religious_days_are_those_of_the_review(name, year):
    [row] = [
        row for row in COMMITTED["religious"] if row["name"] == name and row["first"].startswith(str(year))
    ]
    also = [text.split()[0] for text in row.get("other", [])]
    ours = dict.fromkeys([row["first"], row["last"], *also])
    reviewed = [
        date(year, int(month), int(day)).isoformat()
        for day, month in (part.split("-") for part in REVIEWED[name][year - 2026].split("/"))
    ]
    assert list(ours) == reviewed


def test_every_religious_day_stands_in_every_year_with_certainty_and_source():
    found = Counter((row["name"], row["first"][:4]) for row in COMMITTED["religious"])
    assert found == Counter((name, str(year)) for name in REVIEWED for year in holiday_table.YEARS)
    exact = {row["name"] for row in COMMITTED["religious"] if row["certainty"] == "exact"}
    assert exact == {row["name"] for row in COMMITTED["religious"] if row["faith"] in ("joods", "Chinees")}
    assert {row["certainty"] for row in COMMITTED["religious"]} == {"exact", "±1 dag"}
    assert all(row["source"] in COMMITTED["sources"] for row in COMMITTED["religious"])


def test_the_file_says_where_a_library_is_a_month_off():
    assert [(row["name"], row["not"]) for row in COMMITTED["deviations"]] == [
        ("Diwali", "2028-11-15"),
        ("Holi", "2029-03-28"),
    ]
    assert all(row["why"] for row in COMMITTED["deviations"])


def test_school_holidays_equal_the_overview_of_the_government():
    for name, spans in SCHOOL_YEAR.items():
        for region, (start, end) in zip(holiday_table.REGIONS, spans, strict=True):
            found = [
                (row["start"], row["end"])
                for row in COMMITTED["school"]
                if (row["name"], row["region"]) == (name, region) and "2028-09" <= row["start"] < "2029-08"
            ]
            assert found == [(start, end)]


def test_each_school_year_has_five_holidays_per_region():
    for region in holiday_table.REGIONS:
        names = [row["name"] for row in COMMITTED["school"] if row["region"] == region]
        year = ["herfstvakantie", "kerstvakantie", "voorjaarsvakantie", "meivakantie", "zomervakantie"]
        assert names == year[1:] + year * 5
    advised = {row["name"] for row in COMMITTED["school"] if row["status"] == "advies"}
    assert advised == {"herfstvakantie", "voorjaarsvakantie"}


@pytest.mark.parametrize("year", holiday_table.YEARS)
def test_public_holidays_have_their_kind(year):
    kinds = {row["name"]: row["kind"] for row in COMMITTED["public"] if row["date"].startswith(str(year))}
    kinds.pop("gelijkgestelde dag", None)
    assert kinds.pop("Goede Vrijdag") == "niet algemeen vrij"
    assert kinds.pop("Bevrijdingsdag") == ("feestdag" if year in (2025, 2030) else "niet algemeen vrij")
    assert list(kinds) == [
        "Nieuwjaarsdag",
        "eerste paasdag",
        "tweede paasdag",
        "Koningsdag",
        "Hemelvaartsdag",
        "eerste pinksterdag",
        "tweede pinksterdag",
        "eerste kerstdag",
        "tweede kerstdag",
    ]


def test_a_day_made_equal_is_a_weekday_beside_a_holiday():
    holidays = {
        date.fromisoformat(row["date"]) for row in COMMITTED["public"] if row["kind"] != "gelijkgesteld"
    }
    for day in holiday_table.EQUATED:
        assert day.weekday() == 4
        assert date.fromordinal(day.toordinal() - 1) in holidays


# The guards, each broken once.


def test_an_error_of_a_library_that_nobody_reviewed_stops_the_build(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(religious_days, "KNOWN_ERRORS", religious_days.KNOWN_ERRORS[1:])
    path = tmp_path / "holidays.json"
    assert main([], path) == 1
    assert "Diwali: the table says 2028-10-17, holidays SG says 2028-11-15" in capsys.readouterr().err
    assert not path.exists()


def test_an_error_that_a_library_mended_is_dropped(monkeypatch):
    mended = KnownError("Holi", "GY", date(2029, 3, 28), "…")
    monkeypatch.setattr(religious_days, "KNOWN_ERRORS", (*religious_days.KNOWN_ERRORS, mended))
    with pytest.raises(TableError, match="no longer says 2029-03-28"):
        list(religious_days.hindu(holiday_table.YEARS))


def test_a_jewish_day_that_two_libraries_place_differently_stops_the_build(monkeypatch):
    monkeypatch.setattr(religious_days, "JEWISH", (("Pesach", 1, 16, 2, "Pesach"),))
    with pytest.raises(TableError, match="Pesach: the table says 2025-04-14, holidays IL says 2025-04-13"):
        list(religious_days.jewish(holiday_table.YEARS))


def test_a_name_that_a_library_no_longer_has_stops_the_build():
    with pytest.raises(TableError, match="holidays IN has no 'Vakantie'"):
        religious_days.first_days("IN", "Vakantie", holiday_table.YEARS)


def test_easter_and_the_shape_of_school_holidays_are_computed_beside_the_library():
    public, school = COMMITTED["public"], COMMITTED["school"]
    holiday_table.verify(public, school, holiday_table.YEARS)
    without_easter = [row for row in public if row["date"] != "2028-04-17"]
    with pytest.raises(TableError, match="tweede paasdag 2028: Easter says 2028-04-17"):
        holiday_table.verify(without_easter, school, holiday_table.YEARS)
    for start, end in [("2026-07-05", "2026-08-17"), ("2026-07-04", "2026-08-17")]:
        moved = [{**school[0], "name": "zomervakantie", "start": start, "end": end}]
        with pytest.raises(TableError, match=f"zomervakantie Noord {start}: not 44 days from a Saturday"):
            holiday_table.verify(public, moved, holiday_table.YEARS)


def test_the_table_is_verified_before_it_is_written(monkeypatch, tmp_path):
    monkeypatch.setattr(holiday_table, "easter", lambda year: date(year, 4, 1))
    assert main([], tmp_path / "holidays.json") == 1
    assert not any(tmp_path.iterdir())
