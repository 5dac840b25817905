#!/bin/sh
# setup_test.sh ROOT: what is installed, and what is said where nothing can be, on machines that are made up: dpkg, apt-get,
# sudo and id are scripts of this test, and the path has nothing else.
set -u
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# machine NAME: a fresh one, with the ordinary tools but no dpkg, apt-get, sudo; `id` says nobody in particular.
machine() {
    here=$work/$1
    mkdir -p "$here/bin"
    for tool in sh env grep cat rm touch; do
        ln -s "$(command -v "$tool")" "$here/bin/$tool"
    done
    tool id 'echo 1000'
    : > "$here/calls"
}

tool() {
    printf '#!/bin/sh\nhere=%s\n%s\n' "$here" "$2" > "$here/bin/$1"
    chmod +x "$here/bin/$1"
}

# Debian, on which all packages but the named ones are installed; apt-get installs after an update, if there is a network.
debian() {
    for package in "$@"; do touch "$here/lacks-$package"; done
    tool dpkg '[ -e "$here/lacks-$2" ] || echo "Status: install ok installed"'
    tool apt-get 'echo "apt-get $*" >> "$here/calls"
case "$*" in
    *update*) touch "$here/updated" ;;
    *) [ -e "$here/updated" ] && [ ! -e "$here/no-network" ] || exit 100
       for package; do rm -f "$here/lacks-$package"; done ;;
esac'
}

# install GROUP...: on the machine; what is said is in $said, how it ends in $code.
install() {
    said=$(root=$root PATH=$here/bin sh -c '. "$root/tests/setup/setup.sh"; install_missing "$@"' setup "$@" 2>&1)
    code=$?
}

# must WHAT CONDITION...: the sentence that is judged, and the test for it.
must() {
    what=$1
    shift
    if "$@"; then
        echo "ok: $what"
    else
        echo "FAILED: $what (exit $code, said: $said; calls: $(cat "$here/calls"))"
        failures=$((failures + 1))
    fi
}

says() { case "$said" in *"$1"*) true ;; *) false ;; esac }
calls() { grep -qF -- "$1" "$here/calls"; }
no_calls() { [ ! -s "$here/calls" ]; }

machine complete
debian
install build all
must "where nothing is missing, nothing is installed and nothing said" eval 'no_calls && [ -z "$said" ] && [ $code = 0 ]'

machine bare-root
tool id 'echo 0'
debian doctest-dev ninja-build
install build
must "on a bare image the list of packages is fetched once, and what is missing installed" \
    eval 'calls "update" && calls "install ninja-build doctest-dev" && [ $code = 0 ]'
must "what is installed is said, with its purpose" says "doctest-dev: the tests"
must "what is there is not installed again" eval '! calls cmake'
install build
must "the second time nothing is missing" eval '[ -z "$said" ] && [ $code = 0 ]'

machine second-tier
tool id 'echo 0'
debian clang-14
install build
must "the first tier does without the second compiler" no_calls
install build all
must "the second tier installs it" calls "install clang-14"

machine with-sudo
debian cmake
tool sudo 'echo "sudo" >> "$here/calls"; exec "$@"'
install build
must "who is not root installs with sudo" eval 'calls sudo && calls "install cmake" && [ $code = 0 ]'

machine without-sudo
debian cmake
install build
must "without root and sudo it is said so" eval 'says "there is no sudo" && no_calls && [ $code = 1 ]'

machine not-debian
install build
must "elsewhere than on Debian it is said so" eval 'says "This is not Debian" && [ $code = 1 ]'

machine no-network
tool id 'echo 0'
debian cmake
touch "$here/no-network"
install build
must "without a network it is said so" eval 'says "check the network" && [ $code = 1 ]'

exit $((failures > 0))
