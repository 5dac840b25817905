#!/bin/sh
# same_bytes_test.sh ROOT PROGRAM...: the same commands give the same bytes and exit codes, run twice, in other time
# zones, locales and folders, without address randomisation, and from every program given. The first differences are shown.
set -u
root=$1
shift
first=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset RECOURSE_ROOT NO_COLOR TZ LC_ALL LANG
failures=0

# The commands, one a line; those of verbs that the program does not have yet are left out.
commands() {
    for story in $(cd "$root" && LC_ALL=C ls examples/*/*.toml); do
        printf 'walk %s\n' "$story" "--json $story" "--nobody-answers $story" "--format markdown $story" "--format ics $story"
    done
    for area in $(cd "$root" && LC_ALL=C ls config/areas); do
        printf '%s\n' "show $area" "show --json $area" "gaps $area"
    done
    printf '%s\n' areas words 'words --markdown' 'words --meta' check 'when --why --from 2026-04-01 10\ working\ days'
}

# record FILE FOLDER PROGRAM [WRAPPER...]: what every command prints, on both streams, and how it ends.
record() {
    file=$1
    folder=$2
    program=$3
    shift 3
    while read -r verb arguments; do
        (
            cd "$folder" || exit 1
            eval "set -- \"\$@\" \"\$program\" \"\$verb\" $arguments"
            printf '== %s %s\n' "$verb" "$arguments"
            "$@" 2>&1 < /dev/null
            printf '== %s\n' "$?"
        )
    done < "$work/commands" > "$file"
}

# compare WHAT FOLDER PROGRAM [WRAPPER...]: the record there is the same as the first one.
compare() {
    what=$1
    shift
    record "$work/other" "$@"
    if cmp -s "$work/first" "$work/other"; then
        echo "same bytes: $what"
    else
        echo "OTHER BYTES: $what"
        diff "$work/first" "$work/other" | head -n 10
        failures=$((failures + 1))
    fi
}

# A locale of that name in a folder of our own, so that nothing is installed on the machine.
made_locale() {
    mkdir -p "$work/locales"
    localedef -i "$1" -f UTF-8 "$work/locales/$1.UTF-8" >/dev/null 2>&1
}

commands | while read -r verb arguments; do
    if "$first" help "$verb" >/dev/null 2>&1; then
        printf '%s %s\n' "$verb" "$arguments"
    else
        echo "left out, there is no verb yet: $verb" >&2
    fi
done > "$work/commands"

record "$work/first" "$root" "$first" env LC_ALL=C TZ=UTC0
if ! grep -q '^== walk' "$work/first" || grep -qE '^== ([235]|1[0-9][0-9])$' "$work/first"; then
    echo "A command could not be run at all:"
    grep -B 3 -E '^== ([235]|1[0-9][0-9])$' "$work/first" | head -n 20
    exit 1
fi

compare "again" "$root" "$first" env LC_ALL=C TZ=UTC0
# Written out as well, as a machine without the zones' names takes them for UTC.
for zone in IST-5:30 NST3:30NDT,M3.2.0,M11.1.0 Asia/Kolkata America/St_Johns; do
    compare "time zone $zone" "$root" "$first" env TZ="$zone"
done
for locale in de_DE tr_TR; do
    if made_locale "$locale"; then
        compare "locale $locale" "$root" "$first" env LOCPATH="$work/locales" LC_ALL="$locale.UTF-8"
    else
        echo "left out, not on this machine: locale $locale"
    fi
done
mkdir "$work/elsewhere ö"
cp -R "$root/config" "$root/scripts" "$root/examples" "$work/elsewhere ö"
compare "another folder" "$work/elsewhere ö" "$first" env
compare "another home and user" "$root" "$first" env HOME=/nowhere USER=somebody LOGNAME=somebody HOSTNAME=elsewhere
if setarch -R true 2>/dev/null; then
    compare "without address randomisation" "$root" "$first" setarch -R
else
    echo "left out, not allowed here: setarch -R"
fi
for program in "$@"; do
    [ "$program" = "$first" ] || compare "$program" "$root" "$program" env
done
exit $((failures > 0))
