# `cmake --install`: the command line, the static libraries, the public headers, and what find_package(lockstep) reads.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/lockstep")
set(header_dir "${CMAKE_INSTALL_INCLUDEDIR}/lockstep")

# The libraries; the script's is linked but has no public header.
set(layers base trace core sync diagnose explore script simulation)
foreach(layer IN LISTS layers)
  set_target_properties(lockstep_${layer} PROPERTIES EXPORT_NAME ${layer})
  list(APPEND targets lockstep_${layer})
endforeach()
set_target_properties(lockstep_everything PROPERTIES EXPORT_NAME lockstep)
target_include_directories(lockstep_base INTERFACE "$<INSTALL_INTERFACE:${header_dir}>")
install(TARGETS ${targets} lockstep_everything EXPORT lockstepTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(TARGETS lockstep RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

foreach(layer base trace core sync diagnose explore)
  install(
    DIRECTORY "${PROJECT_SOURCE_DIR}/engine/${layer}"
    DESTINATION "${header_dir}/engine"
    FILES_MATCHING
    PATTERN "*.hpp"
    PATTERN "*.def")
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/engine/native.hpp" "${PROJECT_SOURCE_DIR}/engine/simulation.hpp"
        DESTINATION "${header_dir}/engine")

install(EXPORT lockstepTargets NAMESPACE lockstep:: DESTINATION "${package_dir}")
configure_package_config_file("${PROJECT_SOURCE_DIR}/engine/lockstepConfig.cmake.in"
                              "${PROJECT_BINARY_DIR}/lockstepConfig.cmake" INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/lockstepConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/lockstepConfig.cmake" "${PROJECT_BINARY_DIR}/lockstepConfigVersion.cmake"
        DESTINATION "${package_dir}")
