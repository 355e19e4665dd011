// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.nio.charset.StandardCharsets;

/** Refuses files that are no text. */
final class BinaryRule {

  private static final double MOST_CONTROLS = 0.02;
  private static final byte VERTICAL_TAB = 0x0B;
  private static final String[] MAGIC = {
    "%PDF-",
    "\u0089PNG",
    "\u00FF\u00D8\u00FF",
    "PAR1",
    "SQLite format 3",
    "\u007FELF",
    "MZ\u0090",
    "GIF8",
    "ARROW1"
  };

  /** What is packed in ways that are not unpacked here, or packed twice. */
  private static final String[] PACKED = {
    "\u001F\u008B", "BZh", "\u00FD7zXZ", "7z\u00BC\u00AF", "(\u00B5/\u00FD", "Rar!"
  };

  private static final String[] WORKBOOK = {"PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0"};

  private BinaryRule() {}

  /**
   * Checks the beginning of a file.
   *
   * @throws dev.modelwright.base.ProblemException if it is no text
   */
  static void check(SourceFile file, byte[] head, Sample sample) {
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    for (String magic : WORKBOOK) {
      if (start.startsWith(magic)) {
        throw Problem.at("file", "data.workbook", file.name()).exception();
      }
    }
    for (String magic : PACKED) {
      if (start.startsWith(magic)) {
        throw Problem.at("file", "data.packed-otherwise", file.name()).exception();
      }
    }
    for (String magic : MAGIC) {
      if (start.startsWith(magic)) {
        throw Problem.at("file", "data.binary-file", file.name()).exception();
      }
    }
    if (controls(sample.bytes()) > MOST_CONTROLS * sample.bytes().length) {
      throw Problem.at("file", "data.binary-file", file.name()).exception();
    }
  }

  /** How many bytes are signs that no text holds; 0x01 and 0x1F may part cells. */
  private static int controls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      boolean control =
          b >= 0
              && b < ' '
              && b != '\t'
              && b != '\n'
              && b != '\r'
              && b != 1
              && b != 0x1F
              && b != '\f'
              && b != VERTICAL_TAB;
      controls += control ? 1 : 0;
    }
    return controls;
  }
}
