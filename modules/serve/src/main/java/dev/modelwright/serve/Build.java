// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Optional;

/** Which build this is. */
final class Build {

  private Build() {}

  /** The version of the product, or {@code development} where it runs unpacked. */
  static String version() {
    return Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
