"""Runs inside Pyodide: compile the kept modules of the standard library into one stored zip."""

import json
import py_compile
import zipfile
from pathlib import Path


def main(text: str) -> str:
    """Compile the modules named in the job from its `source` zip into its `target` zip."""
    job = json.loads(text)
    work = Path("/tmp/module.py"), Path("/tmp/module.pyc")
    with zipfile.ZipFile(job["source"]) as source, zipfile.ZipFile(job["target"], "w") as target:
        for name in job["modules"]:
            work[0].write_bytes(source.read(name))
            py_compile.compile(
                str(work[0]),
                cfile=str(work[1]),
                dfile=f"/lib/python314.zip/{name}",
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )
            target.writestr(zipfile.ZipInfo(name + "c"), work[1].read_bytes())
    return str(len(job["modules"]))
