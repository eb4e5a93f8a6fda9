#!/bin/sh
# Sees to the few things that pip and npm cannot install. Usage: system-packages.sh python|book|browser|engines ...
# On Debian as root it installs what is missing; elsewhere it prints the line to type and stops.
set -eu

python=${PYTHON:-python3}
missing=""

has_library() {
    "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null
}

for need in "$@"; do
    case $need in
    python)
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
            echo "Python 3.11 or newer is needed; '$python' is older or absent. Type: make PYTHON=/path/to/python3.11 ..." >&2
            exit 1
        }
        "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
        ;;
    book)
        has_library libpango-1.0.so.0 || missing="$missing libpango-1.0-0"
        has_library libpangoft2-1.0.so.0 || missing="$missing libpangoft2-1.0-0"
        has_library libharfbuzz-subset.so.0 || missing="$missing libharfbuzz-subset0"
        ;;
    browser)
        command -v chromium >/dev/null || missing="$missing chromium"
        has_library libatomic.so.1 || missing="$missing libatomic1"
        ;;
    engines)
        command -v firefox-esr >/dev/null || missing="$missing firefox-esr"
        command -v WebKitWebDriver >/dev/null || missing="$missing webkit2gtk-driver"
        command -v Xvfb >/dev/null || missing="$missing xvfb"
        ;;
    *)
        echo "system-packages.sh: unknown need '$need'" >&2
        exit 2
        ;;
    esac
done

[ -n "$missing" ] || exit 0
if [ -e /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
    echo "Installing by apt-get:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of names
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
    exit 0
fi
echo "Missing on this system:$missing (names as in Debian). On Debian or Ubuntu, type:" >&2
echo "    sudo apt-get install --no-install-recommends$missing" >&2
exit 1
