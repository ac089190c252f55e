"""Serves the version that `current` leads to, and goes on with the one it has if a new one cannot be loaded.

GET /version   what is served: model, stage, seq, version, content-id
POST /predict  the features of a flight as JSON, name to number; answers its chance of being late
"""

import argparse
import json
import math
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Models:
    """The version that is served. Looked for anew with each request: the link is switched by another process."""

    def __init__(self, folder):
        self.link = folder / "current"
        self.lock = threading.Lock()
        self.seen = None
        self.loaded = None

    def current(self):
        """(what it is, its weights), or None before there was any."""
        with self.lock:
            try:
                place = os.readlink(self.link)
            except FileNotFoundError:
                return self.loaded
            if place != self.seen:
                self.seen = place
                try:
                    self.loaded = load(self.link.parent / place)
                except (OSError, ValueError) as error:
                    print(f"{place} cannot be loaded: {error}", file=sys.stderr, flush=True)
            return self.loaded


def load(folder):
    version = json.loads((folder / "version.json").read_text(encoding="utf-8"))
    (path,) = (folder / "model").rglob("model.json")
    weights = json.loads(path.read_text(encoding="utf-8"))
    for name, weight in weights.items():
        if not isinstance(weight, (int, float)) or not math.isfinite(weight):
            raise ValueError(f"the weight of {name} is {weight!r}")
    return version, weights


def chance(weights, features):
    score = sum(weight * float(features.get(name, 0)) for name, weight in weights.items())
    return 1 / (1 + math.exp(-max(-700.0, min(700.0, score))))


def handler_for(models):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            current = models.current()
            if self.path != "/version":
                self.answer(404, {"error": "there is /version and /predict"})
            elif current is None:
                self.answer(503, {"error": "there is no model yet"})
            else:
                self.answer(200, current[0])

        def do_POST(self):
            current = models.current()
            size = int(self.headers.get("content-length", 0))
            if self.path != "/predict" or current is None or size > 1_000_000:
                return self.answer(404 if current else 503, {"error": "nothing is predicted here"})
            try:
                features = json.loads(self.rfile.read(size))
                answer = {"p_late": chance(current[1], features), "version": current[0]["version"]}
            except (AttributeError, TypeError, ValueError) as error:
                return self.answer(400, {"error": str(error)})
            return self.answer(200, answer)

        def answer(self, status, value):
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="<target>/<model>/<stage>")
    parser.add_argument("--port", type=int, default=8080, help="0: any free one (default: 8080)")
    options = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", options.port), handler_for(Models(options.folder)))
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
