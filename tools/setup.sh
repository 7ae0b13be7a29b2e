# What the machine needs: the one list of packages, Node and the web's packages. Sourced by ./dev.
# shellcheck shell=bash

# To build and run. nodejs and npm come from need_node: any recent ones will do.
packages_run=(git g++ cmake ninja-build ccache pkg-config
    libboost1.81-dev libboost-url1.81-dev libboost-json1.81-dev libsoci-dev libpq-dev libsqlite3-dev
    libfmt-dev libspdlog-dev libtomlplusplus-dev libcli11-dev libicu-dev libssl-dev libxlsxwriter-dev
    libcsv-dev libqrencode-dev libzstd-dev libpugixml-dev zlib1g-dev libsodium-dev prometheus-cpp-dev)

# To test as well. poppler reads the PDFs that the pages print.
packages_test=(libgtest-dev librapidcheck-dev postgresql-15 chromium fonts-dejavu-core
    clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev python3
    poppler-utils)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; return; fi
    command -v sudo >/dev/null || { echo "dev: needs root or sudo for: $*" >&2; return 1; }
    sudo "$@"
}

# need_packages NAME...: installs those that are missing; asks apt for nothing when none is.
need_packages() {
    local name missing=()
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "dev: installing ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}"
}

# Vite 8 runs on Node 20.19, 22.12 and later.
node_is_recent() {
    command -v node >/dev/null && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1)'
}

# Debian 12's Node is too old: then Node 22 from npm, in .node/, for us alone.
need_node() {
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then need_packages nodejs npm; fi
    node_is_recent && return
    if [ ! -x .node/node_modules/.bin/node ]; then
        echo "dev: fetching Node 22"
        private_folder .node
        npm install --no-save --no-package-lock --no-audit --no-fund --loglevel=error --prefix .node node@22
    fi
    PATH="$PWD/.node/node_modules/.bin:$PATH"
    node_is_recent || { echo "dev: Node in .node/ does not run; delete .node and try again" >&2; return 1; }
}

# The web's packages, when its lock file is not the one they were installed from.
need_web_packages() {
    cmp -s web/package-lock.json web/node_modules/.installed-from && return
    (cd web && npm ci --no-audit --no-fund --loglevel=error)
    cp web/package-lock.json web/node_modules/.installed-from
}

# A folder of ours that git passes over.
private_folder() {
    mkdir -p "$1"
    [ -e "$1/.gitignore" ] || echo '*' >"$1/.gitignore"
}
