"""The decision tools as a wheel of byte code for the browser's Python."""

from __future__ import annotations

import base64
import hashlib
import json
import tempfile
import zipfile
from pathlib import Path

from flit_core.wheel import make_wheel_in

from .archives import UNCHECKED_HASH, check_bytecode, digest, keep, kept
from .node import NODE_MODULES, SCRIPTS, run_python
from .paths import CACHE, ROOT

BROWSER_WHEELS = CACHE / "browser-wheels"
REQUIREMENTS = ROOT / "requirements-browser.txt"


def build_wheel(cache: Path, project: Path) -> Path:
    """The compiled wheel of a project's `decision_tools`, from the cache if nothing has changed."""
    recipe = [
        *sources(project),
        project / "pyproject.toml",
        REQUIREMENTS,
        NODE_MODULES / "pyodide" / "package.json",
        SCRIPTS / "compile_wheel.py",
        Path(__file__),
    ]
    folder = (
        cache / "wheel" / digest(part for path in recipe for part in (path.name.encode(), path.read_bytes()))
    )
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
            input=json.dumps({"wheel": f"/out/{source.name}"}),
            mounts={"/out": Path(made), "/wheels": BROWSER_WHEELS},
            path=[f"/wheels/{wheel.name}" for wheel in tools],
            env={"PYTHONHASHSEED": "0"},
        )
        rewritten = rewrite(Path(made, name))
        check_bytecode(rewritten)
        return keep(rewritten, folder)


def sources(project: Path) -> list[Path]:
    """The files that go into the wheel."""
    files = (project / "decision_tools").rglob("*")
    return sorted(path for path in files if path.is_file() and "__pycache__" not in path.parts)


def rewrite(compiled: Path) -> Path:
    """The same wheel with a true RECORD and tag, without times, and a hash of its content as build tag."""
    with zipfile.ZipFile(compiled) as opened:
        files = {name: opened.read(name) for name in sorted(opened.namelist())}
    files = {name: unchecked(data) if name.endswith(".pyc") else data for name, data in files.items()}
    info = next(name for name in files if name.endswith(".dist-info/WHEEL")).removesuffix("WHEEL")
    del files[info + "RECORD"], files[info + "WHEEL"]
    package, version, tag = compiled.stem.split("-", 2)
    build = "0" + digest(part for name, data in files.items() for part in (name.encode(), data))
    about = {
        "Wheel-Version": "1.0",
        "Generator": "protocolwijzer",
        "Root-Is-Purelib": "true",
        "Tag": tag,
        "Build": build,
    }
    files[info + "WHEEL"] = "".join(f"{key}: {value}\n" for key, value in about.items()).encode()
    files[info + "RECORD"] = "".join(
        [
            *(f"{name},sha256={record_hash(data)},{len(data)}\n" for name, data in files.items()),
            info + "RECORD,,\n",
        ]
    ).encode()
    target = compiled.with_name(f"{package}-{version}-{build}-{tag}.whl")
    with zipfile.ZipFile(target, "w") as written:
        for name, data in files.items():
            written.writestr(zipfile.ZipInfo(name), data)
    return target


def unchecked(pyc: bytes) -> bytes:
    """Byte code that its importer takes as it is, without comparing it to a source or a time."""
    return pyc[:4] + UNCHECKED_HASH + pyc[8:]


def record_hash(data: bytes) -> str:
    """A file's hash as RECORD writes it."""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
