// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short code for an unexpected fault, the same for the same fault on every machine: the kind of
 * exception and the place in our code where it came from.
 *
 * @param text two groups of four characters, for example {@code "7KQ2-01XA"}
 */
public record FaultCode(String text) {

  /** The code of a fault. */
  public static FaultCode of(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    StringBuilder place = new StringBuilder();
    for (StackTraceElement frame : root.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.modelwright.")) {
        place.append(frame.getClassName()).append('.').append(frame.getMethodName());
        break;
      }
    }
    return new FaultCode(group(root.getClass().getName()) + "-" + group(place.toString()));
  }

  private static String group(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String digits = Long.toString(crc.getValue() % 1_679_616, 36).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
