#!/usr/bin/env bash
# check_deb.sh BUILD-FOLDER: makes the Debian package of what is built there and looks into it from outside: what is in it and
# where, what it asks for, whether its programs run as they lie in it, and whether a desktop that has it knows our files by
# their bytes and by their names. Says what was not looked at because a tool is missing. Exit 77: nothing here makes such packages.
set -u
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
build=$(cd "$1" && pwd) || exit 1
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
    command -v $tool >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done
work=$(mktemp -d) || exit 1
export XDG_RUNTIME_DIR=$work
trap 'rm -rf "$work"' EXIT
faults=0
wrong() { echo "WRONG: $*"; faults=$((faults + 1)); }
missing() { echo "not looked at: $*"; }

# Quick compression: the rest is as people get it.
if ! cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/made" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip >"$work/log" 2>&1; then
    cat "$work/log"
    exit 1
fi
package=$(echo "$work"/made/palmares_*.deb)
[ -f "$package" ] || { echo "no package was made"; exit 1; }

# ---------------------------------------------------------------- what is in it

dpkg-deb --contents "$package" >"$work/contents" || exit 1
has() { # MODE PATH
    grep -qE "^$1 root/root .* \./$2\$" "$work/contents" || wrong "$2 is not in the package as $1 of root"
}
has -rwxr-xr-x usr/bin/palmares
has -rwxr-xr-x usr/bin/palmares-cli
for file in applications/palmares.desktop mime/packages/palmares.xml metainfo/alt.palmares.palmares.metainfo.xml \
    doc/palmares/copyright doc/palmares/changelog.gz man/man1/palmares.1.gz man/man1/palmares-cli.1.gz \
    icons/hicolor/scalable/apps/palmares.svg; do
    has -rw-r--r-- "usr/share/$file"
done
for size in 16 24 32 48 64 128 256; do
    has -rw-r--r-- "usr/share/icons/hicolor/${size}x$size/apps/palmares.png"
done
grep '^d' "$work/contents" | grep -v '^drwxr-xr-x root/root ' && wrong "these folders are not for everybody to read"
grep -vE ' \./(usr/(bin/|share/(applications|doc|icons|man|metainfo|mime)/.*|share/)?)?$' "$work/contents" |
    grep -vE ' \./usr/bin/palmares(-cli)?$' >"$work/more"
[ -s "$work/more" ] && wrong "more is in the package: $(cat "$work/more")"

# ---------------------------------------------------------------- what it asks for

needs=$(dpkg-deb -f "$package" Depends)
for other in libc6 libqt6core6 libqt6widgets6 libsqlite3-0 libsodium23 libqt6svg6 qt6-image-formats-plugins qt6-translations-l10n; do
    grep -qE "(^|, )$other(t64)?( |,|\$)" <<<"$needs" || wrong "Depends lacks $other: $needs"
done
[[ $(dpkg-deb -f "$package" Recommends) == *fonts-noto-core*fonts-noto-cjk* ]] || wrong "Recommends lacks the fonts"

# ---------------------------------------------------------------- whether it works

root=$work/root
share=$root/usr/share
dpkg-deb --extract "$package" "$root" || exit 1
version=$(dpkg-deb -f "$package" Version)
for program in palmares palmares-cli; do
    said=$(timeout 20 "$root/usr/bin/$program" --version)
    [ "$said" = "$program $version" ] || wrong "$program --version says '$said'"
done
grep -q "<release version=\"$version\"" "$share"/metainfo/*.xml || wrong "the metainfo does not know version $version"
zcat "$share/doc/palmares/changelog.gz" | head -n 1 | grep -qF "palmares ($version)" || wrong "the changelog does not begin with $version"
for page in palmares palmares-cli; do
    zcat "$share/man/man1/$page.1.gz" | head -n 1 | grep -qF "\"Palmares $version\"" || wrong "the manual page $page is not of $version"
done

# One word each in all five languages.
for language in ar es fr zh_CN; do
    for key in Name GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$share/applications/palmares.desktop" || wrong "palmares.desktop: no $key[$language]"
    done
    [ "$(grep -c "<comment xml:lang=\"$language\">." "$share/mime/packages/palmares.xml")" = 4 ] ||
        wrong "palmares.xml does not name all four kinds in $language"
    [ "$(grep -c "xml:lang=\"${language/_/-}\"" "$share"/metainfo/*.xml)" = 7 ] || wrong "the metainfo is not whole in $language"
done

if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$share/applications/palmares.desktop" || wrong "palmares.desktop is not valid"
else
    missing "palmares.desktop by desktop-file-validate"
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$share"/metainfo/*.xml >"$work/log" 2>&1 || { cat "$work/log"; wrong "the metainfo is not valid"; }
else
    missing "the metainfo by appstreamcli"
fi

# ---------------------------------------------------------------- whether a desktop knows our files

cli() { "$root/usr/bin/palmares-cli" "$@" >>"$work/log" 2>&1 || { cat "$work/log"; wrong "palmares-cli $*"; }; }
: >"$work/log"
cli --home "$work/home" demo --entries 6 --judges 3 --out "$work/demo"
cli --home "$work/demo/office" call export DEMO-T01 "$work/demo/whole.palmcall"
cli --home "$work/demo/office" keys backup DEMO-T01 --out "$work/demo/office.palmkey"

if command -v update-mime-database >/dev/null && command -v gio >/dev/null; then
    # Only our own types, and ours over those of this machine: both must lead to the same answer.
    export XDG_DATA_HOME=$work/nobody
    update-mime-database "$share/mime" >"$work/log" 2>&1 || { cat "$work/log"; wrong "update-mime-database does not take palmares.xml"; }
    mkdir "$work/nameless" "$work/hollow"
    type_of() { gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
    while read -r ending kind; do
        file=$(find "$work/demo" -name "*.$ending" | head -n 1)
        [ -n "$file" ] || { wrong "there is no .$ending to try"; continue; }
        cp "$file" "$work/nameless/$kind"
        echo "only the name is ours" >"$work/hollow/$kind.$ending"
        for folders in "$share" "$share:/usr/share"; do
            export XDG_DATA_DIRS=$folders
            for tried in "$file" "$work/nameless/$kind" "$work/hollow/$kind.$ending"; do
                [ "$(type_of "$tried")" = "application/x-palmares-$kind" ] || wrong "${tried#"$work"/} is '$(type_of "$tried")'"
            done
        done
        grep -q "^MimeType=.*application/x-palmares-$kind;" "$share/applications/palmares.desktop" || wrong "the program does not open $kind"
        grep -q "<mediatype>application/x-palmares-$kind</mediatype>" "$share"/metainfo/*.xml || wrong "the metainfo lacks $kind"
    done <<'END'
palmpack package
palmballot ballot
palmcall bundle
palmkey key
END
    # A picture begins almost like our files do.
    cp "$share/icons/hicolor/48x48/apps/palmares.png" "$work/nameless/picture"
    [ "$(XDG_DATA_DIRS=$share:/usr/share type_of "$work/nameless/picture")" != application/x-palmares-package ] || wrong "a picture is a package"
else
    missing "our files by their types: update-mime-database or gio is not here"
fi

[ $faults -eq 0 ] || { echo "$faults wrong"; exit 1; }
echo "palmares $version: $(du -k "$package" | cut -f1) KiB, everything in its place"
