# Steps of a test run: each counts its tests, the first that fails ends the run. Sourced by ./dev.
# shellcheck shell=bash

tests_passed=0
tests_failed=0

# counted HOW STATUS LOG: "PASSED FAILED", where HOW is
#   one         the step itself is the test
#   unittest    Python's "Ran N tests"
#   closing     the last line "N passed, N failed"
#   junit:DIR   the JUnit files in DIR
counted() {
    case $1 in
    one) if [ "$2" -eq 0 ]; then echo 1 0; else echo 0 1; fi ;;
    unittest) sed -nE 's/^Ran ([0-9]+) tests? in .*/\1 0/p' "$3" ;;
    closing) sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$3" | tail -n 1 ;;
    junit:*) python3 tools/count_tests.py "${1#junit:}" ;;
    esac
}

# step NAME HOW COMMAND...: runs it with its output in build/logs/NAME.log, shown when it fails.
# A step in which no test ran has failed.
step() {
    local name=$1 how=$2 log=build/logs/$1.log began=$SECONDS status=0 passed failed
    shift 2
    mkdir -p build/logs
    set +e
    (set -e; "$@") >"$log" 2>&1 </dev/null
    status=$?
    set -e
    read -r passed failed _ <<<"$(counted "$how" "$status" "$log") 0 0"
    if [ "$failed" -eq 0 ]; then
        [ "$how" = unittest ] && [ "$status" -ne 0 ] && passed=0
        if [ "$status" -ne 0 ] || [ "$passed" -eq 0 ]; then failed=1; fi
    fi
    tests_passed=$((tests_passed + passed))
    tests_failed=$((tests_failed + failed))
    if [ "$failed" -eq 0 ]; then
        printf 'ok    %-16s %5d  %4d s\n' "$name" "$passed" $((SECONDS - began))
        return
    fi
    tail -n 200 "$log"
    printf 'FAIL  %-16s %5d passed, %d failed (all of it: %s)\n' "$name" "$passed" "$failed" "$log"
    exit 1
}

# The end of a test run, however it ends: nothing of ours keeps running, and the last line says how it went.
closing_line() {
    local status=$?
    stop_postgresql
    if [ "$status" -ne 0 ] && [ "$tests_failed" -eq 0 ]; then tests_failed=1; fi
    echo "$tests_passed passed, $tests_failed failed"
    exit "$status"
}
