#!/bin/sh
# Makes .venv with the locked libraries, and sees that the system libraries Qt needs are there.
# Usage: packaging/prepare.sh run|test
set -eu
cd "$(dirname "$0")/.."
lock="packaging/requirements.txt"
[ "${1:-run}" = test ] && lock="packaging/requirements-test.txt"

say() { printf '%s\n' "$*" >&2; }

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

install_or_ask() { # packages of Debian or Ubuntu
    if may_install; then
        say "Installing system packages: $*"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
    else
        say "Some system packages are missing. Paste this line, then try again:"
        say "  sudo apt-get install -y $*"
        exit 1
    fi
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "The kiosk needs Python 3.11 or newer. Install it, then try again."
    exit 1
}

make_environment() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        install_or_ask python3-venv
    fi
    "$python" -m venv --clear .venv
}

install_libraries() {
    stamp=$(cksum "$lock" | cut -d' ' -f1,2)
    [ "$(cat ".venv/$1.stamp" 2>/dev/null)" = "$stamp" ] && return
    say "Installing the locked libraries ($lock) …"
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"
    printf '%s' "$stamp" >".venv/$1.stamp"
}

missing_packages() {
    PYTHONPATH=. .venv/bin/python -c '
from kiosk.app.doctor.system_libraries import missing_packages
print(*missing_packages())'
}

missing_tools() { # for tests that break disks, move clocks and read the screen aloud
    command -v strace >/dev/null || echo strace
    command -v Xvfb >/dev/null || echo xvfb
    command -v dbus-run-session >/dev/null || echo dbus-daemon
    [ -x /usr/libexec/at-spi-bus-launcher ] || echo at-spi2-core
    ls /usr/lib/*/faketime/libfaketimeMT.so.1 >/dev/null 2>&1 || echo libfaketime
}

[ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1 || make_environment
install_libraries "${1:-run}"
if [ "$(uname -s)" = Linux ]; then
    packages=$(missing_packages)
    # shellcheck disable=SC2086
    [ -z "$packages" ] || install_or_ask $packages
    if [ "${1:-run}" = test ] && tools=$(missing_tools) && [ -n "$tools" ]; then
        # shellcheck disable=SC2086
        if may_install; then
            install_or_ask $tools
        else
            say "Some tests only say that they cannot run without: $(printf '%s ' $tools)"
        fi
    fi
fi
