// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.text.Words;
import java.util.List;

/** The files that can be opened as tables. */
final class Files {

  private Files() {}

  /** Text tables first; any other file may be tried, and the reader says why it cannot be read. */
  static List<FileKind> kinds(Words words) {
    return List.of(
        FileKind.of(
            words.bind("tooldata.files.table"),
            ".csv",
            ".tsv",
            ".txt",
            ".gz",
            ".zip",
            ".xlsx",
            ".parquet"),
        FileKind.of(words.bind("tooldata.files.any")));
  }
}
