# Language level, warnings and Qt strictness, carried by one target that every other target links.

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(PALMARES_WERROR "Treat warnings as errors (on in our own builds, off on a stranger's compiler)" OFF)
option(PALMARES_SANITIZE "Address and undefined-behaviour sanitizers in everything" OFF)
option(PALMARES_FUZZ "Instrument everything for clang's libFuzzer" OFF)
option(PALMARES_HARDEN "What distributions ask of programs that read files from strangers; for optimised builds" OFF)
option(PALMARES_TOGETHER "Compile neighbouring sources of the big parts as one, which is fast from nothing" OFF)
option(PALMARES_ASSERTS "Keep assert() alive whatever the build type says" ON)

# ccache looks through a precompiled header only with these two liberties; neither hides a change of a source.
find_program(PALMARES_CCACHE ccache)
if(PALMARES_CCACHE)
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${PALMARES_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
find_program(PALMARES_MOLD mold)
if(PALMARES_MOLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

add_library(palmares_build INTERFACE)
target_compile_features(palmares_build INTERFACE cxx_std_20)
target_compile_definitions(palmares_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PALMARES_VERSION="${PROJECT_VERSION}")
target_include_directories(palmares_build INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(palmares_build INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall;-Wextra;-Wshadow;-Wold-style-cast;-Wnon-virtual-dtor>
    $<$<AND:$<BOOL:${PALMARES_WERROR}>,$<CXX_COMPILER_ID:GNU,Clang,AppleClang>>:-Werror>
    $<$<CXX_COMPILER_ID:MSVC>:/W4;/utf-8;/permissive->)
# False alarms that only optimising GCC raises: std::string in 12 (GCC bug 105329), everything under sanitizers,
# and references into views in 13.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(palmares_build INTERFACE -Wno-restrict
        $<$<BOOL:${PALMARES_SANITIZE}>:-Wno-maybe-uninitialized>
        $<$<VERSION_GREATER_EQUAL:${CMAKE_CXX_COMPILER_VERSION},13>:-Wno-dangling-reference>)
endif()
if(PALMARES_ASSERTS)
    target_compile_options(palmares_build INTERFACE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-UNDEBUG>)
endif()
if(PALMARES_SANITIZE)
    target_compile_options(palmares_build INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(palmares_build INTERFACE -fsanitize=address,undefined)
endif()
if(PALMARES_FUZZ)
    target_compile_options(palmares_build INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Buffers and the stack are checked where the compiler can tell, addresses are random, and the table of imported functions is
# read-only once the program runs.
if(PALMARES_HARDEN AND UNIX AND NOT APPLE)
    target_compile_options(palmares_build INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
        -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        target_compile_options(palmares_build INTERFACE -fcf-protection)
    endif()
    target_link_options(palmares_build INTERFACE -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
endif()

# The headers of the standard library take a second to read: once for all libraries instead of once per file. What a file uses
# it still includes, as the preset tidy shows, which builds without.
set(made "${PROJECT_BINARY_DIR}/made")
file(CONFIGURE OUTPUT "${made}/standard.cpp" CONTENT "")
add_library(palmares_standard STATIC "${made}/standard.cpp")
target_link_libraries(palmares_standard PRIVATE palmares_build)
target_precompile_headers(palmares_standard PRIVATE <algorithm> <array> <compare> <cstdint> <functional> <map> <memory>
    <numeric> <optional> <set> <span> <sstream> <string> <string_view> <unordered_map> <utility> <variant> <vector>)

# palmares_precompiled(TARGET HEADERS): the target reads the headers that another has made. ccache looks into them only so.
function(palmares_precompiled name from)
    target_precompile_headers(${name} REUSE_FROM ${from})
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# palmares_together(TARGET AT_ONCE): so many sources that stand beside each other in a folder are compiled as one, which reads the
# headers and makes the templates they share once. What a file uses it still includes (preset tidy, which builds them one by one);
# names in its anonymous namespace are its neighbours' as well.
function(palmares_together name at_once)
    if(NOT PALMARES_TOGETHER)
        return()
    endif()
    get_target_property(sources ${name} SOURCES)
    foreach(source IN LISTS sources)
        if(source MATCHES "\\.cpp$")
            get_filename_component(folder "${source}" DIRECTORY)
            string(MD5 group "${folder}")
            if(NOT DEFINED count_${group})
                set(count_${group} 0)
            endif()
            math(EXPR part "${count_${group}} / ${at_once}")
            math(EXPR count_${group} "${count_${group}} + 1")
            file(RELATIVE_PATH room "${PROJECT_SOURCE_DIR}" "${folder}")
            string(MAKE_C_IDENTIFIER "${room}" room)
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${room}_${part}")
        endif()
    endforeach()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# palmares_library(NAME folder DEPENDS a b …): one static library of all sources in the calling folder and its rooms.
function(palmares_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE palmares_build ${ARG_DEPENDS})
        return()
    endif()
    add_library(${name} STATIC ${sources} ${headers})
    target_link_libraries(${name} PUBLIC palmares_build ${ARG_DEPENDS})
    palmares_precompiled(${name} palmares_standard)
endfunction()
