# A PostgreSQL of our own for the tests: own folder, own process, free port. Sourced by ./dev.
# shellcheck shell=bash

postgresql_programs=/usr/lib/postgresql/15/bin
postgresql_folder=

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else (cd / && "$@"); fi
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Starts it and exports ANSINH_TEST_POSTGRESQL. What it writes need not survive a crash.
start_postgresql() {
    local password port tries options
    postgresql_folder=$(mktemp -d "${TMPDIR:-/tmp}/ansinh-postgresql.XXXXXX")
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "$password" >"$postgresql_folder/password"
    [ "$(id -u)" -ne 0 ] || chown -R postgres: "$postgresql_folder"
    # In a subshell, so that a signal's trap does not run with its output turned away.
    (as_postgres "$postgresql_programs/initdb" -D "$postgresql_folder/data" -U ansinh -E UTF8 \
        --locale=C.UTF-8 -A scram-sha-256 --pwfile="$postgresql_folder/password" --no-sync) >/dev/null
    options="-c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    for tries in 1 2 3; do  # another process may take the port before us
        port=$(free_port)
        if as_postgres "$postgresql_programs/pg_ctl" -w -s -D "$postgresql_folder/data" \
            -l "$postgresql_folder/log" -o "-p $port -k $postgresql_folder $options" start; then
            export ANSINH_TEST_POSTGRESQL="postgresql://ansinh:$password@127.0.0.1:$port/postgres"
            return
        fi
    done
    cat "$postgresql_folder/log" >&2
    return 1
}

stop_postgresql() {
    [ -n "$postgresql_folder" ] || return 0
    if [ -e "$postgresql_folder/data/postmaster.pid" ]; then
        as_postgres "$postgresql_programs/pg_ctl" -w -s -D "$postgresql_folder/data" -m immediate stop || true
    fi
    rm -rf "$postgresql_folder"
    postgresql_folder=
}
