#include "cli/program.h"

#include <utility>

int main(int count, char** arguments)
{
    return std::to_underlying(ansinh::cli::run(count, arguments));
}
