// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.learn.ColumnRole;
import java.util.Locale;

/** What the roles of columns are called. */
public final class Roles {

  private Roles() {}

  /** The code of a role's name, for example {@code tool.role.left-out}. */
  public static String code(ColumnRole role) {
    return "tool.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
