"""Asks picklescan and fickling about each file of a folder; writes JSON to the second path: {name: {tool: verdict}}."""

import json
import logging
import pathlib
import sys

from fickling.analysis import check_safety
from fickling.fickle import Pickled
from picklescan.scanner import scan_file_path

logging.disable(logging.CRITICAL)


def picklescan(path):
    try:
        result = scan_file_path(str(path))
    except Exception as error:
        return f"fails ({type(error).__name__})"
    if result.issues_count > 0:
        return "dangerous"
    if result.scan_err:
        return "error"
    suspicious = any(found.safety.value == "suspicious" for found in result.globals)
    return "suspicious" if suspicious else "nothing found"


def fickling(path):
    try:
        with open(path, "rb") as file:
            severity = check_safety(Pickled.load(file)).severity.name
    except Exception as error:
        return f"fails ({type(error).__name__})"
    return "likely safe" if severity == "LIKELY_SAFE" else severity.lower().replace("_", " ")


found = {}
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    found[path.name] = {"picklescan": picklescan(path), "fickling": fickling(path)}
pathlib.Path(sys.argv[2]).write_text(json.dumps(found))
