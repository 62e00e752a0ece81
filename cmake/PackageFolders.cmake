# CPack runs this over what it will pack: everybody may read the folders, whatever the umask of whoever builds. The variables
# for that (CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS and CPack's own) are cut down by the umask in CMake 3.25.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_DIRECTORY}"
    DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
