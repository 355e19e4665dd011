// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/**
 * A kind of file a dialog offers or a drop takes.
 *
 * @param name what it is called
 * @param endings how its names end, lower case with the dot, for example {@code ".csv"}; none takes
 *     every file
 */
public record FileKind(ObservableValue<String> name, List<String> endings) {

  /** Checks nothing, keeps its own list. */
  public FileKind {
    endings = List.copyOf(endings);
  }

  /** A kind by its endings. */
  public static FileKind of(ObservableValue<String> name, String... endings) {
    return new FileKind(name, List.of(endings));
  }

  /** Whether a file is of this kind by its name. */
  public boolean takes(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings.isEmpty() || endings.stream().anyMatch(name::endsWith);
  }
}
