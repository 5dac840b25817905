# Shared by examples/run and tests/run: installs what is missing and builds. Everything said here goes to standard error.
# Needs `root`, the folder of the checkout.

say() {
    printf '%s\n' "$*" >&2
}

give_up() {
    say "$*"
    exit 1
}

# The packages of the named groups that are not installed, one a line.
missing_packages() {
    for group in "$@"; do
        while read -r of package _; do
            [ "$of" = "$group" ] || continue
            dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' || printf '%s\n' "$package"
        done < "$root/tests/setup/packages"
    done
}

# What a package is for.
purpose_of() {
    while read -r _ package purpose; do
        [ "$package" != "$1" ] || printf '%s\n' "$purpose"
    done < "$root/tests/setup/packages"
}

# Installs what the named groups lack; says what and why. Does nothing where nothing is missing.
install_missing() {
    command -v dpkg >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 ||
        give_up "This is not Debian: nothing can be installed here; use Debian 12, or a container of it (image debian:12)."
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "Missing from this machine, and installed now from Debian:"
    for package in $missing; do
        say "  $package: $(purpose_of "$package")"
    done
    if [ "$(id -u)" = 0 ]; then
        as_root=env
    elif command -v sudo >/dev/null 2>&1; then
        as_root='sudo env'
    else
        give_up "Packages can only be installed by root, and there is no sudo: become root and run this again."
    fi
    # A bare image has no list of packages, and an old list names files that are gone: then one is fetched.
    quiet_apt -y --no-install-recommends install $missing ||
        { quiet_apt update && quiet_apt -y --no-install-recommends install $missing; } ||
        give_up "$apt_said" "
Debian's packages could not be installed (see above): check the network and /etc/apt/sources.list."
}

# apt-get, whose words are only of interest if it fails.
quiet_apt() {
    apt_said=$($as_root DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" 2>&1)
}

# build FOLDER TARGET [CMAKE OPTION...]: configures and builds. A folder that another checkout has left is begun afresh.
build() {
    folder=$1
    target=$2
    shift 2
    fresh=
    grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" || fresh='--fresh -G Ninja'
    said=$(cmake -S "$root" -B "$folder" $fresh -DCMAKE_BUILD_TYPE=Release -DRECOURSE_WARNINGS_ARE_ERRORS=ON \
        "$@" 2>&1) || give_up "$said"
    cmake --build "$folder" --target "$target" -j "$(nproc)" >&2 || give_up "The build in $folder failed (see above)."
}
