#!/bin/sh
# readme_test.sh ROOT PROGRAM [--rewrite]: the README is true: its walk is what the program prints, its verbs are those that there are,
# its headers exist, and its set and its story can be walked and come out as expected. With --rewrite, the walk is written
# anew first, to be read before it is kept.
set -u
root=$1
program=$2
readme=$root/README.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
unset RECOURSE_ROOT

must() {
    what=$1
    shift
    if "$@" > "$work/said" 2>&1; then
        echo "ok: $what"
    else
        echo "FAILED: $what"
        cat "$work/said"
        failures=$((failures + 1))
    fi
}

# The walk as the README has it; where it leaves something out there is a line of dots.
walk_is_real() {
    sed -n '/^\$ recourse walk /,/^```$/p' "$readme" | sed '1d;$d' > "$work/told"
    story=$(sed -n 's/^\$ recourse walk //p' "$readme")
    (cd "$root" && "$program" walk "$story") > "$work/walk"
    [ -s "$work/told" ] && [ -s "$work/walk" ] || return 1
    awk 'NR == FNR { printed[++count] = $0; next }
         $0 == "..." { skipping = 1; next }
         { at++
           while (skipping && at <= count && printed[at] != $0) at++
           skipping = 0
           if (at > count || printed[at] != $0) { print "line " FNR " is not printed there: " $0; exit 1 } }' \
        "$work/walk" "$work/told"
}

same_verbs() {
    sed -n '/^## Verbs/,/^`recourse help/p' "$readme" | sed -nE 's/^\| (`[^|]*) \|.*/\1/p' |
        sed 's/`, `/`\n`/g' | sed -nE 's/^`([a-z-]+).*/\1/p' | sort -u > "$work/in-readme"
    NO_COLOR=1 "$program" help | sed -nE 's/^  ([a-z-]+)  .*/\1/p' | sort > "$work/in-program"
    [ -s "$work/in-program" ] && diff "$work/in-readme" "$work/in-program"
}

headers_exist() {
    sed -nE 's/^\| `([a-z]+)\/` \|[^|]*\| (.*) \|$/\1 \2/p' "$readme" | tr -d '`,' > "$work/map"
    [ "$(wc -l < "$work/map")" -gt 5 ] || return 1
    while read -r folder headers; do
        for header in $headers; do
            [ -f "$root/core/$folder/$header" ] || { echo "there is no core/$folder/$header"; return 1; }
        done
    done < "$work/map"
}

# Every block of TOML or Lua that begins with its file's name is written there, under a root of its own.
examples_walk() {
    cp -R "$root/config" "$root/scripts" "$work"
    awk -v work="$work" '/^```(toml|lua)$/ { inside = 1; next } /^```$/ { inside = 0 }
         inside && /^(#|--) .*\.(toml|lua)$/ { file = work "/" $2; folder = file; sub("/[^/]*$", "", folder)
                                    system("mkdir -p \"" folder "\""); next }
         inside { print > file }' "$readme"
    cd "$work" || return 1
    "$program" check scripts/central-bedfordshire/concern.lua --area central-bedfordshire || return 1
    for story in examples/*/*.toml; do
        "$program" walk "$story" && "$program" test "$story" || return 1
    done
}

# The walk up to its second step, and where it stands; dots for the rest.
rewrite_walk() {
    story=$(sed -n 's/^\$ recourse walk //p' "$readme")
    (cd "$root" && "$program" walk "$story") |
        awk '/^2\. / { print "..."; quiet = 1 } /^Where it stands now/ { quiet = 0; last = 1 } !quiet && last && !NF { exit }
             !quiet { print } END { print "..." }' > "$work/short"
    awk -v short="$work/short" '/^\$ recourse walk / { print; while ((getline line < short) > 0) print line; old = 1; next }
         old && /^```$/ { old = 0 } !old { print }' "$readme" > "$work/readme" && cat "$work/readme" > "$readme"
}

[ "${3:-}" != --rewrite ] || rewrite_walk
must "the walk is what the program prints" walk_is_real
must "the verbs are those that there are" same_verbs
must "the headers of the map exist" headers_exist
must "the set and the story can be walked, and come out as expected" examples_walk
exit $((failures > 0))
