// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Asks with the system's own window. */
final class DialogAsker implements FileAsker {

  private final Node owner;

  DialogAsker(Node owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> ask(Request request) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(request.title());
    chooser.setInitialFileName(request.suggestion());
    String kind = request.ending().toUpperCase(Locale.ROOT);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind, "*." + request.ending()));
    File file = chooser.showSaveDialog(owner.getScene().getWindow());
    return Optional.ofNullable(file).map(File::toPath);
  }
}
