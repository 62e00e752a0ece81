#pragma once // BAD: in no room
