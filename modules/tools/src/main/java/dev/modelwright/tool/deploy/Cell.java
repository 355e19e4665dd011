// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.model.InputType;

/**
 * One value of a row to be asked.
 *
 * @param json the value as it stands in JSON, {@code null} where it is missing
 */
record Cell(String name, InputType type, String json) {

  static final String MISSING = "null";

  /** The value with another word for what is missing. */
  String or(String nothing) {
    return json.equals(MISSING) ? nothing : json;
  }
}
