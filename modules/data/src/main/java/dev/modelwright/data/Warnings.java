// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.List;

/** What should be looked at in a column because of its kind. */
final class Warnings {

  private Warnings() {}

  static List<Message> of(ColumnKind kind, String name) {
    return switch (kind) {
      case ID -> List.of(Message.of("data.id-column", name));
      case CONSTANT -> List.of(Message.of("data.constant-column", name));
      case INTEGER, NUMBER, CATEGORY, BOOLEAN, DATE, DATETIME, TIME, TEXT -> List.of();
    };
  }
}
