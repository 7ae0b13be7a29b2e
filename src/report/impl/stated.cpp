#include "report/impl/stated.h"

namespace ansinh::report {

Figure stated(const figures::Statement& statement, Decimal value, figures::Unit unit)
{
    Figure figure{
        .value = value, .unit = unit, .as_of = statement.as_of, .source = statement.source};
    if (statement.recorded)
        figure.basis = Basis::recorded;
    else
        figure.statement = statement.id;
    return figure;
}

}  // namespace ansinh::report
