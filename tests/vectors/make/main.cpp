// Writes vectors of the exchange format, the same bytes every time: palmares_make_vectors tests/vectors

#include "tests/vectors/make/kit.h"

#include <iostream>

int main(int argc, char **argv)
{
    using namespace palmares::vectors;
    if (argc != 2) {
        std::cerr << "palmares_make_vectors FOLDER\n";
        return 2;
    }
    const Cast cast;
    Shelf shelf(argv[1]);
    makeCodes(cast, shelf);
    makeContainers(cast, shelf);
    makeParts(cast, shelf);
    makeRecords(cast, shelf);
    makeBodies(cast, shelf);
    makeLimits(cast, shelf);
    makeKeys(cast, shelf);
    std::cout << shelf.count() << " vectors\n";
    return 0;
}
