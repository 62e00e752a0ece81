#include "ui/shell/place.h"
