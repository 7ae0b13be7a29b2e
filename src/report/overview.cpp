#include "report/overview.h"
