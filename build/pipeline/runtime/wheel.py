"""The decision tools as wheels of byte code for the browser's Python: the kernel, and one for each school.

A page takes the kernel and its own school's wheel, so it does not grow with every school that joins.
"""

from __future__ import annotations

import base64
import hashlib
import json
import tempfile
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from flit_core.wheel import make_wheel_in

from decision_tools.rules import agreements, school
from decision_tools.rules.agreement_files import sound

from ..cache import digest, keep, kept
from ..paths import CACHE, ROOT
from .archives import UNCHECKED_HASH, check_bytecode
from .node import NODE_MODULES, SCRIPTS, run_python

BROWSER_WHEELS = CACHE / "browser-wheels"
REQUIREMENTS = ROOT / "requirements-browser.txt"
PACKAGE, KERNEL = "decision_tools", "rules"
START = SCRIPTS / "start.py"


def build_wheels(cache: Path, project: Path) -> list[Path]:
    """The compiled wheels of a project's `decision_tools`, from the cache if nothing has changed."""
    recipe = [
        *sources(project),
        project / "pyproject.toml",
        REQUIREMENTS,
        NODE_MODULES / "pyodide" / "package.json",
        SCRIPTS / "compile_wheel.py",
        START,
        Path(__file__),
    ]
    facts = school_facts(project)
    named = [*((path.name, path.read_bytes()) for path in recipe), *facts.items()]
    folder = cache / "wheel" / digest(part for name, data in named for part in (name.encode(), data))
    if made_before := kept(folder):
        return made_before
    tools = sorted(BROWSER_WHEELS.glob("*.whl"))
    if not tools:
        raise FileNotFoundError(f"No wheels in {BROWSER_WHEELS}: run `make runtime`")
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as made:
        source = make_wheel_in(project / "pyproject.toml", Path(made)).file
        name = run_python(
            (SCRIPTS / "compile_wheel.py").read_text(),
            input=json.dumps({"wheel": f"/out/{source.name}", "start": f"/in/{START.name}"}),
            mounts={"/in": START.parent, "/out": Path(made), "/wheels": BROWSER_WHEELS},
            path=[f"/wheels/{wheel.name}" for wheel in tools],
            env={"PYTHONHASHSEED": "0"},
        )
        ready = Path(made, "ready")
        ready.mkdir()
        for wheel in split(Path(made, name), ready, facts):
            check_bytecode(wheel)
        return keep(ready, folder)


def sources(project: Path) -> list[Path]:
    """The files that go into the wheel."""
    files = (project / "decision_tools").rglob("*")
    return sorted(path for path in files if path.is_file() and "__pycache__" not in path.parts)


def school_facts(project: Path) -> dict[str, bytes]:
    """What the tools of each school need of its school.toml and its agreements, by place in the wheel."""
    found = {}
    for path in sorted((project / "protocols").glob("*/school.toml")):
        package = f"{PACKAGE}/{path.parent.name.replace('-', '_')}"
        if (project / package).is_dir():
            told = school.needed(tomllib.loads(path.read_text(encoding="utf-8")))
            agreed = [agreements.needed(entry) for entry in sound(path.parent)]
            for name, data in ((school.FILE, told), (agreements.FILE, agreed)):
                found[f"{package}/{name}"] = json.dumps(data, ensure_ascii=False).encode()
    return found


def split(compiled: Path, folder: Path, facts: Mapping[str, bytes]) -> list[Path]:
    """Write the parts of a compiled wheel as wheels of their own, each with the facts of its school."""
    parts: dict[str, dict[str, bytes]] = {}
    with zipfile.ZipFile(compiled) as opened:
        for name in sorted(opened.namelist()):
            if ".dist-info/" not in name:
                data = opened.read(name)
                part = parts.setdefault(package_of(name), {})
                part[name] = unchecked(data) if name.endswith(".pyc") else data
    for name, data in facts.items():
        parts[package_of(name)][name] = data
    _, version, tag = compiled.stem.split("-", 2)
    return [write_wheel(folder, package, version, tag, files) for package, files in parts.items()]


def package_of(name: str) -> str:
    """The wheel that a file belongs to: `decision_tools_poort`, or `decision_tools` for kernel and start."""
    match name.split("/"):
        case [package, school, _, *_] if school != KERNEL:
            return f"{package}_{school}"
        case _:
            return PACKAGE


def write_wheel(folder: Path, package: str, version: str, tag: str, files: dict[str, bytes]) -> Path:
    """A wheel with a true RECORD, without times, and a hash of its content as build tag."""
    build = "0" + digest(part for name, data in files.items() for part in (name.encode(), data))
    info = f"{package}-{version}.dist-info/"
    files = files | {
        info + "METADATA": _headers({"Metadata-Version": "2.1", "Name": package, "Version": version}),
        info + "WHEEL": _headers(
            {
                "Wheel-Version": "1.0",
                "Generator": "protocolwijzer",
                "Root-Is-Purelib": "true",
                "Tag": tag,
                "Build": build,
            }
        ),
    }
    record = [f"{name},sha256={record_hash(data)},{len(data)}\n" for name, data in files.items()]
    files[info + "RECORD"] = "".join([*record, f"{info}RECORD,,\n"]).encode()
    target = folder / f"{package}-{version}-{build}-{tag}.whl"
    with zipfile.ZipFile(target, "w") as written:
        for name, data in files.items():
            written.writestr(zipfile.ZipInfo(name), data)
    return target


def _headers(fields: dict[str, str]) -> bytes:
    return "".join(f"{key}: {value}\n" for key, value in fields.items()).encode()


def unchecked(pyc: bytes) -> bytes:
    """Byte code that its importer takes as it is, without comparing it to a source or a time."""
    return pyc[:4] + UNCHECKED_HASH + pyc[8:]


def record_hash(data: bytes) -> str:
    """A file's hash as RECORD writes it."""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
