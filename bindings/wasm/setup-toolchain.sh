#!/bin/sh
# Usage: setup-toolchain.sh [DIRECTORY]     (default: .toolchain at the top of the repository)
#
# Provides Emscripten >= 3.1.60 for C++20 coroutines (Debian 12's own, 3.1.6, has no <coroutine>).
# Does nothing when such an emcc is on PATH (emsdk, Debian 13, ...). Otherwise it unpacks Debian 13's
# Emscripten, LLVM, Binaryen and C library into DIRECTORY and runs them through that library's own
# loader, so the host's libraries do not matter. apt checks every package against Debian's keys.
# Needs no root; changes nothing outside DIRECTORY (neither apt's configuration nor the package database).
set -eu

minimum=3.1.60
# The Debian mirror this machine already uses.
# shellcheck disable=SC2016  # the expression is apt's
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep '/debian/$' | head -n 1)}
keyring=${DEBIAN_KEYRING:-/usr/share/keyrings/debian-archive-keyring.gpg}
packages='emscripten node-acorn binaryen clang-19 libclang-common-19-dev libclang-cpp19 lld-19 llvm-19
  libllvm19 libc6 libgcc-s1 libstdc++6 libz3-4 libxml2 liblzma5 libedit2 libbsd0 libmd0 libtinfo6 libffi8
  libzstd1 zlib1g'
llvm_tools='clang clang++ wasm-ld llvm-ar llvm-dwarfdump llvm-dwp llvm-nm llvm-objcopy llvm-ranlib llvm-strip'

say() { echo "setup-toolchain: $*"; }
die() { say "error: $*" >&2; exit 1; }
new_enough() { # PATH-OF-EMCC; leaves its version in $version
  version=$("$1" --version 2>/dev/null | sed -n '1s/.*) \([0-9.]*\).*/\1/p')
  [ -n "$version" ] && [ "$(printf '%s\n' "$minimum" "$version" | sort -V | head -n 1)" = "$minimum" ]
}

if new_enough emcc; then say "emcc $version on PATH will do ($(command -v emcc))"; exit; fi
[ -z "$version" ] || say "emcc $version on PATH is older than $minimum; leaving it alone"

dir=${1:-$(dirname "$0")/../../.toolchain}
mkdir -p "$dir" && dir=$(cd "$dir" && pwd)
root=$dir/root em=$dir/root/usr/share/emscripten

fetch() {
  case $(dpkg --print-architecture 2>/dev/null || uname -sm) in amd64) ;; *)
    die "this needs Debian's apt on amd64; elsewhere install emsdk (https://emscripten.org) and put its emcc on PATH" ;;
  esac
  [ -n "$mirror" ] || die 'no Debian mirror in the apt configuration; set DEBIAN_MIRROR'
  [ -r "$keyring" ] || die "$keyring is missing; install the package debian-archive-keyring"
  work=$dir/download
  trap 'rm -rf "$work"' EXIT
  rm -rf "$work" "$root"
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$root"
  echo "deb [signed-by=$keyring] $mirror trixie main" >"$work/sources.list"
  apt() {
    apt-get -qq -t trixie -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
      -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null -o Dir::State::Lists="$work/lists" \
      -o Dir::State::Status=/dev/null -o Dir::Cache="$work/cache" -o Acquire::Languages=none -o APT::Sandbox::User=root \
      -o Acquire::AllowInsecureRepositories=false -o APT::Get::AllowUnauthenticated=false "$@"
  }
  say 'downloading Debian 13 packages (about 315 MB)'
  # shellcheck disable=SC2086  # a list of words
  (cd "$work" && apt update && apt download $packages) || die 'apt could not fetch or verify the packages'
  say "unpacking into $root"
  for deb in "$work"/*.deb; do # left out: documents, tests, and library variants emcc can rebuild when asked for them
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --exclude='./usr/share/man' --exclude='./usr/share/emscripten/test' \
      --exclude='*/wasm32-emscripten/*lto*/*' --exclude='*/wasm32-emscripten/pic/*' --exclude='*/wasm32-emscripten/*-mt*' \
      --exclude='*/wasm32-emscripten/*-ww*' --exclude='*/wasm32-emscripten/*san*' --exclude='*/wasm32-emscripten/libwasmfs*'
  done
  for file in "$root"/usr/lib/llvm-19/bin/*; do
    case " $llvm_tools lld " in *" ${file##*/} "*) ;; *) rm -f "$file" ;; esac
  done
  : >"$dir/fetched"
}

[ -e "$dir/fetched" ] || fetch
command -v python3 >/dev/null || die 'emcc needs python3 (apt-get install python3)'
node=$(command -v node) || die 'emcc needs node (apt-get install nodejs)'
say "configuring $dir" # cheap, so done every time: it also mends a folder that was moved
mkdir -p "$dir/tools/bin" "$em/node_modules"
ln -sfn ../../nodejs/acorn "$em/node_modules/acorn"
echo '{ "type": "commonjs" }' >"$dir/package.json" # else Node applies the "module" of a project around it to Emscripten's scripts
ln -sfn ../root/usr/lib/llvm-19/lib "$dir/tools/lib" # clang looks for ../lib/clang
cat >"$dir/tools/run" <<'EOF'
#!/bin/sh
# Runs the program this link is named after with the loader and libraries it was built for.
usr=${0%/*}/../../root/usr name=${0##*/}
program=$usr/lib/llvm-19/bin/$name
[ -e "$program" ] || program=$usr/bin/$name
case $name-${1-} in clang*-cc1*) ;; clang*) set -- -no-canonical-prefixes "$@" ;; esac # trust $0, not /proc/self/exe
for loader in "$usr"/lib/*-linux-gnu/ld-linux-*.so.?; do :; done
exec "$loader" --library-path "${loader%/*}" --argv0 "$0" "$program" "$@"
EOF
chmod +x "$dir/tools/run"
for file in $llvm_tools "$root"/usr/bin/wasm-*; do ln -sfn ../run "$dir/tools/bin/${file##*/}"; done
printf "%s = '%s'\n" LLVM_ROOT "$dir/tools/bin" BINARYEN_ROOT "$dir/tools" NODE_JS "$node" CACHE "$em/cache" >"$em/.emscripten"
rm -f "$em/cache/sanity.txt" # else emcc takes a new LLVM_ROOT for a new LLVM and empties its cache
ln -sfn root/usr/share/emscripten "$dir/emscripten"

new_enough "$dir/emscripten/emcc" || die "$dir/emscripten/emcc does not run"
say "emcc $version is ready; now: export PATH=\"$dir/emscripten:\$PATH\""
