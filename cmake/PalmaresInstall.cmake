# What `cmake --install` puts where, and the Debian package that CPack makes of it (cpack -G DEB).

include(GNUInstallDirs)

install(TARGETS palmares palmares-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

# Whoever builds a package answers for it. Debian's own tools read the same two variables; without them the package is one for
# this machine, and says so.
set(maintainer "Palmares <palmares@localhost>")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(PALMARES_MAINTAINER "${maintainer}" CACHE STRING
    "Name and address of whoever builds packages for others; it stands in the package")
# The project has no domain, so its name stands under the one top level that is set apart for names outside the DNS (RFC 9476).
set(PALMARES_APP_ID "alt.palmares.palmares" CACHE STRING
    "Name of the program among all programs (AppStream), as a reversed domain; set it where the project has a home")

if(UNIX AND NOT APPLE)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    set(marks "${PROJECT_SOURCE_DIR}/resources/appicon")
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    install(FILES "${linux}/palmares.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/palmares-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME palmares.xml)
    set(metainfo "${PROJECT_BINARY_DIR}/packaging/${PALMARES_APP_ID}.metainfo.xml")
    configure_file("${linux}/palmares.metainfo.xml.in" "${metainfo}" @ONLY)
    install(FILES "${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    configure_file("${linux}/changelog.in" "${PROJECT_BINARY_DIR}/packaging/changelog" @ONLY)
    install(FILES "${marks}/palmares.svg" DESTINATION "${icons}/scalable/apps")
    foreach(size 16 24 32 48 64 128 256)
        install(FILES "${marks}/palmares-${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME palmares.png)
    endforeach()
    install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/palmares")

    # Debian wants these compressed, without a date in them, so that one source gives one package.
    find_program(PALMARES_GZIP gzip)
    foreach(page palmares.1 palmares-cli.1 changelog)
        set(to "${CMAKE_INSTALL_MANDIR}/man1")
        if(page STREQUAL changelog)
            set(to "${CMAKE_INSTALL_DATADIR}/doc/palmares")
        endif()
        if(NOT PALMARES_GZIP)
            install(FILES "${from}" DESTINATION "${to}")
            continue()
        endif()
        set(from "${linux}/${page}")
        if(page STREQUAL changelog)
            set(from "${PROJECT_BINARY_DIR}/packaging/changelog")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${from}")
        set(packed "${PROJECT_BINARY_DIR}/packaging/${page}.gz")
        file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/packaging")
        execute_process(COMMAND "${PALMARES_GZIP}" -9nc "${from}" OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
        install(FILES "${packed}" DESTINATION "${to}")
    endforeach()
endif()

set(CPACK_PACKAGE_NAME palmares)
set(CPACK_PACKAGE_VENDOR "Palmares")
set(CPACK_PACKAGE_CONTACT "${PALMARES_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline judging for open calls")
set(CPACK_PACKAGE_DESCRIPTION "A judge scores entries on a laptop with no network; a coordinator gathers the
judges' files, sees who is ahead and how sure that is, and decides. Everything
travels as files, by mail, messenger or USB stick, in any order.
.
The package holds the program with windows, palmares, and the same verbs for
the command line, palmares-cli.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/PackageFolders.cmake")
set(CPACK_GENERATOR DEB)
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linker sees: plug-ins that draw icons and read WebP pictures, and Qt's own words in our languages.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-image-formats-plugins, qt6-translations-l10n")
# Entries come in many scripts. Wayland works through X11 without its plug-in.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
include(CPack)
