// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Hands out names that nothing else has: no raw column of the table, and no other value. */
final class Names {

  private final Set<String> taken;

  Names(Collection<String> raw) {
    taken = new HashSet<>(raw);
  }

  /** The wanted name, with a number behind it where it is taken. */
  String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "#" + i;
    }
    return name;
  }
}
