// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/** Asks the user for files and folders; empty when the user thinks better of it. */
public interface FilePicker {

  /** A file to read. */
  Optional<Path> open(Window owner, ObservableValue<String> title, List<FileKind> kinds);

  /** A file to write, with a name proposed. */
  Optional<Path> save(
      Window owner, ObservableValue<String> title, FileKind kind, String proposedName);

  /** A folder. */
  Optional<Path> folder(Window owner, ObservableValue<String> title);
}
