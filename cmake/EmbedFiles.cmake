# palmares_embed_templates(out.cpp file…): a source with the text of each file, so that the core needs no Qt to have it.
# As numbers, because string literals have a limit on some compilers (16 KiB on MSVC).
function(palmares_embed_templates out)
    set(entries "")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        get_filename_component(name "${file}" NAME_WE)
        string(TOUPPER "${name}" id)
        file(READ "${file}" hex HEX)
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
        string(APPEND arrays "constexpr unsigned char ${name}[] = {${bytes}};\n")
        string(APPEND entries "    {\"${id}\", {reinterpret_cast<const char *>(${name}), sizeof ${name}}},\n")
    endforeach()
    set(content "// Made by CMake from resources/templates.
#include \"core/domain/templatefiles.h\"
namespace palmares {
namespace {
${arrays}
}
std::span<const TemplateFile> templateFiles()
{
    static const TemplateFile files[] = {
${entries}    };
    return files;
}
}
")
    file(CONFIGURE OUTPUT "${out}" CONTENT "${content}" @ONLY)
endfunction()

# palmares_embed_text(out.cpp header function file): a source in which FUNCTION(), declared in HEADER, gives the text of the file.
function(palmares_embed_text out header function file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    set(content "// Made by CMake from ${file}.
#include \"${header}\"
namespace palmares {
namespace {
constexpr unsigned char bytes[] = {${bytes}};
}
std::string_view ${function}()
{
    return {reinterpret_cast<const char *>(bytes), sizeof bytes};
}
}
")
    file(CONFIGURE OUTPUT "${out}" CONTENT "${content}" @ONLY)
endfunction()
