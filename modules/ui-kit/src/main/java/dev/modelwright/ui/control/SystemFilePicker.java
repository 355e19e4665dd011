// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs; each opens in the folder where the last one ended. */
public final class SystemFilePicker implements FilePicker {

  private @Nullable File folder;

  @Override
  public Optional<Path> open(Window owner, ObservableValue<String> title, List<FileKind> kinds) {
    return chosen(chooser(title, kinds).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(
      Window owner, ObservableValue<String> title, FileKind kind, String proposedName) {
    FileChooser chooser = chooser(title, List.of(kind));
    chooser.setInitialFileName(proposedName);
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> folder(Window owner, ObservableValue<String> title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title.getValue());
    chooser.setInitialDirectory(existing());
    File chosen = chooser.showDialog(owner);
    folder = chosen != null ? chosen : folder;
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private FileChooser chooser(ObservableValue<String> title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title.getValue());
    chooser.setInitialDirectory(existing());
    for (FileKind kind : kinds) {
      List<String> patterns = kind.endings().stream().map(ending -> "*" + ending).toList();
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  kind.name().getValue(), patterns.isEmpty() ? List.of("*") : patterns));
    }
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file != null) {
      folder = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }

  private @Nullable File existing() {
    return folder != null && folder.isDirectory() ? folder : null;
  }
}
