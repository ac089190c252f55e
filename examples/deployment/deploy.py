"""Brings a fetched version to where it is served, once per model, stage and seq.

Under one lock: skips what is not newer than what was deployed, copies the files beside those that serve, switches a link, asks
the server which version it serves, and switches back if that is not the new one. Killed anywhere and run again, it comes to the
same end. Says what was done as one word on standard output: deployed, skipped or failed (exit code 1).
"""

import argparse
import contextlib
import fcntl
import json
import os
import re
import shutil
import sys
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path


@contextlib.contextmanager
def locked(target):
    """One deployment at a time; the system lifts the lock of a process that was killed."""
    target.mkdir(parents=True, exist_ok=True)
    with open(target / "lock", "w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def read_state(target):
    """What was deployed last, by `<model>/<stage>`. A file that cannot be read is an error, not an empty one."""
    try:
        return json.loads((target / "state.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


def write_whole(path, value):
    draft = path.with_name(f".{path.name}.{uuid.uuid4()}")
    draft.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    os.replace(draft, path)


def place(version, files, folder):
    """The files and what they are, in a folder that is there whole or not at all."""
    draft = folder.with_name(f".{folder.name}.{uuid.uuid4()}")
    shutil.copytree(files, draft / "model")
    write_whole(draft / "version.json", version)
    if folder.exists():
        shutil.rmtree(folder)
    os.rename(draft, folder)


def point(link, folder):
    """The link leads to the folder from one moment to the next."""
    draft = link.with_name(f".{link.name}.{uuid.uuid4()}")
    draft.symlink_to(os.path.relpath(folder, link.parent))
    os.replace(draft, link)


def serves(url, version, seconds):
    """Whether the server says within the time that it serves just this."""
    found = None
    end = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(f"{url}/version", timeout=seconds) as answer:
                found = json.load(answer)
        except (OSError, ValueError) as error:
            found = str(error)
        if found == version:
            return True
        if time.monotonic() > end:
            print(f"{url}/version answers {found!r} instead of {version!r}", file=sys.stderr)
            return False
        time.sleep(0.1)


def tidy(versions, keep):
    for folder in versions.iterdir():
        if folder.name not in keep:
            shutil.rmtree(folder)


def deploy(version, files, options):
    target, name = options.target, f"{version['model']}/{version['stage']}"
    with locked(target):
        state = read_state(target)
        last = state.get(name, {"seq": 0})
        if version["seq"] <= last["seq"]:
            print(f"{name} is at seq {last['seq']} already", file=sys.stderr)
            return "skipped"
        versions = target / name / "versions"
        versions.mkdir(parents=True, exist_ok=True)
        link = target / name / "current"
        before = versions / str(last["seq"])
        new = versions / str(version["seq"])
        place(version, files, new)
        point(link, new)
        if serves(options.url, version, options.seconds):
            write_whole(target / "state.json", {**state, name: version})
            tidy(versions, {before.name, new.name})
            return "deployed"
        if before.is_dir():
            point(link, before)
            serves(options.url, last, options.seconds)
        else:
            link.unlink()
        shutil.rmtree(new)
        return "failed"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--target", type=Path, required=True, help="folder on the machine that serves")
    parser.add_argument("--url", required=True, help="address of the server")
    parser.add_argument("--seconds", type=float, default=10, help="how long the server may take (default: 10)")
    options = parser.parse_args()
    env = os.environ
    version = {
        "model": env["MODEL"],
        "stage": env["STAGE"],
        "seq": int(env["SEQ"]),
        "version": env["VERSION"],
        "content-id": env["CONTENT_ID"],
    }
    for part in (version["model"], version["stage"]):
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", part):
            sys.exit(f"{part!r} names no folder")
    outcome = deploy(version, Path(env["FILES"]), options)
    print(outcome)
    sys.exit(1 if outcome == "failed" else 0)


if __name__ == "__main__":
    main()
