#pragma once

/// EVERY_MACHINE before a hot loop compiles it for several instruction sets; the program takes the
/// best one of its machine when it starts. Sanitizers cannot run that choice before they are ready
/// themselves, and unoptimised builds need none.

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && defined(__OPTIMIZE__)
#define EVERY_MACHINE __attribute__((target_clones("default", "avx2", "avx512f"), optimize("O3")))
#else
#define EVERY_MACHINE
#endif
