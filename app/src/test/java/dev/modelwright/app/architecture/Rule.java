// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the house.
 *
 * @param name what it says
 * @param check how it is checked
 * @param planted classes that break it, to prove that it can fail
 */
record Rule(String name, ArchRule check, List<Class<?>> planted) {

  @Override
  public String toString() {
    return name;
  }
}
