// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import java.util.Locale;

/** What is measured. */
enum TargetKind {
  /** The server of this window. */
  SERVER,
  /** Any address. */
  ADDRESS;

  /** Its name in message codes. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
